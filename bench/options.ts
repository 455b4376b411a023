/** The options of `npm run bench -- …`. */
import { parseArgs } from 'node:util';
import { pagesFor } from './pages';
import { PROFILES } from './profiles';

/** The parsed options; `USAGE` describes them. */
export type Options = ReturnType<typeof parseOptions>;

export const USAGE = `npm run bench -- [options]
  --runs N        cold loads of each page and profile (7)
  --profile ID    ${PROFILES.map(({ id }) => id).join(', ')}; may stand several times (all)
  --page ID       ${pagesFor('')
    .map(({ id }) => id)
    .join(', ')}; may stand several times (all)
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
  const known = <T extends string>(name: string, all: readonly T[], wanted: string[]): T[] => {
    const stranger = wanted.find((id) => !all.some((one) => one === id));
    if (stranger !== undefined) throw new Error(`--${name} is “${stranger}”; there are ${all.join(', ')}`);
    return all.filter((id) => wanted.length === 0 || wanted.includes(id));
  };
  const profiles = known(
    'profile',
    PROFILES.map(({ id }) => id),
    values.profile
  );
  return {
    runs: count('runs', values.runs),
    profiles: PROFILES.filter(({ id }) => profiles.includes(id)),
    pages: known(
      'page',
      pagesFor('').map(({ id }) => id),
      values.page
    ),
    json: values.json,
    check: values.check,
    scale: values.scale,
    sizes: values.size.length > 0 ? values.size.map((size) => count('size', size)) : [16, 100, 1_000, 10_000],
    minutes: count('minutes', values.minutes)
  };
}
