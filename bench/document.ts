/** The tables of `docs/performance.md`, made from the results of a run. The text between the tables is written by hand. */
import { format, resolveConfig } from 'prettier';
import { FIGURES, written, type Figure } from './figures';
import { GOALS, reached, type Goal } from './goals';
import { pagesFor } from './pages';
import { PROFILES } from './profiles';
import { QUIET_LOAD, type Run, type Speed } from './result';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
export const table = (head: readonly string[], rows: readonly string[][]): string =>
  [row(head), row(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n');

/** Where and when the run was made, and how reliable it is. */
export function provenance({ date, machine, load, runs }: Run): string {
  const { processor, cores, memoryGB, node, browser } = machine;
  const [before, after] = load;
  // The benchmark itself keeps every core busy, with at most one more task waiting.
  const quiet = before <= QUIET_LOAD && after <= cores + 1;
  return [
    `${runs === 1 ? 'One cold load' : `Medians of ${runs} cold loads`}, ${date}, on ${cores} cores of ${processor}, ${memoryGB} GB, Node ${node.replace('v', '')}, Chromium ${browser}, maps drawn in software.`,
    `Load of the machine before and after: ${load.join(' and ')}${quiet ? '.' : ' – **others were at work meanwhile: times are not to be trusted, ratios with care.**'}`
  ].join(' ');
}

function speedTables(speed: Speed): string {
  const pages = pagesFor('');
  return PROFILES.flatMap(({ id, label }) => {
    const measured = speed.profiles[id];
    if (!measured) return [];
    const rows = (Object.keys(FIGURES) as Figure[]).map((figure) => {
      const { label: name, unit } = FIGURES[figure];
      return [
        unit === 'count' || unit === 'shift' ? name : `${name}, ${unit}`,
        ...pages.map((page) => written(figure, measured[page.id]?.[figure]))
      ];
    });
    return [`### ${label}`, table(['', ...pages.map((page) => page.label)], rows)];
  }).join('\n\n');
}

const amount = ({ to, figure }: Goal, value: number): string =>
  to ? `${value.toFixed(2)} ×` : `${written(figure, value)} ${FIGURES[figure].unit}`;

function goalTable({ profiles }: Pick<Speed, 'profiles'>): string {
  const rows = GOALS.flatMap((goal) => {
    const value = reached(goal, profiles);
    if (value === undefined) return [];
    return [[goal.words, goal.profile, amount(goal, value), `≤ ${amount(goal, goal.limit)}`, value <= goal.limit ? 'met' : '**missed**']];
  });
  return table(['Goal', 'profile', 'is', 'is to be', ''], rows);
}

const edge = (name: string, end: 'begin' | 'end'): string => `<!-- ${name}: ${end} -->`;

/** The document with one of its generated parts replaced. Throws if there is no such part. */
export function withPart(document: string, name: string, part: string): string {
  const [before, rest] = document.split(edge(name, 'begin'));
  const [, after] = rest?.split(edge(name, 'end')) ?? [];
  if (before === undefined || after === undefined) throw new Error(`the document has no part “${name}”`);
  return `${before}${edge(name, 'begin')}\n\n${part}\n\n${edge(name, 'end')}${after}`;
}

export const speedPart = (speed: Speed): string => [provenance(speed), '### Goals', goalTable(speed), speedTables(speed)].join('\n\n');

/** Formatted as `npm run lint` expects. */
export const formatted = async (document: string): Promise<string> =>
  format(document, { ...(await resolveConfig('docs/performance.md')), parser: 'markdown' });
