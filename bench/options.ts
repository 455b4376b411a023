/** The options of `npm run bench -- …`. */
import { parseArgs } from 'node:util';
import { pagesFor } from './pages';
import { PROFILES } from './profiles';

/** The parsed options; `USAGE` describes them. */
export type Options = ReturnType<typeof parseOptions>;

const idsOf = (all: readonly { id: string }[]): string => all.map(({ id }) => id).join(', ');

export const USAGE = `npm run bench -- [options]
  --runs N        cold loads of each page and profile (7)
  --profile ID    ${idsOf(PROFILES)}; may stand several times (all)
  --page ID       ${idsOf(pagesFor(''))}; may stand several times (all)
  --json          prints the result as JSON
  --check         fails if a goal is missed
  --scale         measures generated reports instead
  --size N        places of a generated report; may stand several times (16, 100, 1000, 10000)
  --minutes N     gives up building a generated report after this long (30)
A run of all pages and profiles writes docs/performance.json and the tables of docs/performance.md.`;

/** Throws on unknown options and invalid values. The message is for the user of the command. */
export function parseOptions(given: string[]) {
  const { values } = parseArgs({
    args: given,
    options: {
      runs: { type: 'string', default: '7' },
      profile: { type: 'string', multiple: true, default: [] },
      page: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      scale: { type: 'boolean', default: false },
      size: { type: 'string', multiple: true, default: [] },
      minutes: { type: 'string', default: '30' }
    }
  });
  const count = (name: string, text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} is “${text}”; it has to be a whole number above 0`);
    return value;
  };
  const known = <T extends { id: string }>(name: string, all: readonly T[], wanted: string[]): T[] => {
    const stranger = wanted.find((id) => !all.some((one) => one.id === id));
    if (stranger !== undefined) throw new Error(`--${name} is “${stranger}”; there are ${idsOf(all)}`);
    return all.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
  };
  return {
    runs: count('runs', values.runs),
    profiles: known('profile', PROFILES, values.profile),
    pages: known('page', pagesFor(''), values.page).map(({ id }) => id),
    json: values.json,
    check: values.check,
    scale: values.scale,
    sizes: values.size.length > 0 ? values.size.map((size) => count('size', size)) : [16, 100, 1_000, 10_000],
    minutes: count('minutes', values.minutes)
  };
}
