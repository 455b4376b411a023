/** The first folder of facts of a new report: the text, its outline as guessed, and every sentence as a remark. It has no places yet. */
import { jsonSchemas, schemaText } from '../src/lib/report/json-schema';
import { kindsOfLines } from '../src/lib/report/outline';
import { selectorOf } from '../src/lib/report/selector';
import type { Quote, ReportFile } from '../src/lib/report/schema';
import { isWholeParagraph, linesOf, readingText, sentencesOf, type Line } from '../src/lib/report/text';

type OutlineEntry = ReportFile['outline'][number];

/** Chinese if more than a fifth of the letters are Han. */
export function languageOf(text: string): string {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => /\p{Script=Han}/u.test(letter)).length > letters.length / 5 ? 'zh-CN' : 'en';
}

/**
 * Lines that end no sentence and are no wider than this are taken for headings; Han letters count double. Lines above the text may be
 * longer, the first one most of all.
 */
const [WIDEST, WIDEST_ABOVE, WIDEST_FIRST, KICKER] = [80, 120, 500, 20];
const widthOf = (line: string): number =>
  Array.from(line, (letter) => (/\p{Script=Han}/u.test(letter) ? 2 : 1)).reduce<number>((a, b) => a + b, 0);
/** “By Ada Quill”, “Pictures by …”, “本报记者 张三”. */
const BYLINE =
  /^(\p{L}+( and \p{L}+)? )?(By|by|BY) \p{Lu}|(记者|通讯员)([\s:：]|\p{Script=Han}{2,4}(\s|$))|文\/图|图\/文|摄影[\s:：]|^(文|图|作者)[:：]/u;
/** What newspapers put above a headline: the name of a column, or capitals alone. */
const RUBRIC = /(报道|要闻|专栏|专题|快讯|特稿|观察|聚焦)$|^(?=.*\p{Lu})\P{Ll}+$/u;

/** Characters of a title. */
const LONGEST_TITLE = 120;

/**
 * Lines that do not look like body paragraphs. Those before the first paragraph become kicker, headline, subhead and bylines; those after
 * the last one captions, because a heading has text below it.
 */
export function guessOutline(text: string): OutlineEntry[] {
  const lines = linesOf(text);
  const isTitle = ({ text: line }: Line, index: number, widest: number): boolean =>
    (index === 0 ? !/[。.]["”’)]*$/.test(line.trim()) : !isWholeParagraph(line)) &&
    !/[。！？](?!$)|[.!?]\s/.test(line.trim()) &&
    widthOf(line) <= widest &&
    !/^\p{Ll}/u.test(lines[index + 1]?.text.trim() ?? '');
  const widest = (index: number): number => (index === 0 ? WIDEST_FIRST : WIDEST_ABOVE);
  const body = lines.findIndex((line, index) => !isTitle(line, index, widest(index)));
  const above = body < 0 ? lines.length : body;
  const last = lines.findLastIndex((line, index) => index >= above && !isTitle(line, index, WIDEST));
  const isByline = ({ text: line }: Line, index: number): boolean => index > 0 && BYLINE.test(line.trim()) && widthOf(line) <= WIDEST;
  const titles = lines.slice(0, above).filter((line, index) => !isByline(line, index));
  const first = titles[0]?.text.trim() ?? '';
  const hasKicker = widthOf(first) <= KICKER && (titles.length > 2 || (titles.length === 2 && RUBRIC.test(first)));
  const ranks: OutlineEntry['kind'][] = hasKicker ? ['kicker', 'headline', 'subhead'] : ['headline', 'subhead'];
  return lines.flatMap((line, index): OutlineEntry[] => {
    if (!isTitle(line, index, index < above ? widest(index) : WIDEST)) return [];
    const kind = isByline(line, index) ? 'byline' : index < above ? (ranks.shift() ?? 'heading') : index > last ? 'caption' : 'heading';
    return [{ kind, ...lineSelector(text, lines, line) }];
  });
}

/** Selector for one line of the outline. For equal lines, `prefix` and `suffix` make it unique. */
function lineSelector(text: string, lines: readonly Line[], { text: quote, start, end }: Line): Quote {
  const codePoints = [...text];
  const equal = lines.filter((line) => line.text === quote);
  if (equal.length === 1) return { quote };
  for (let size = 1; ; size++) {
    const before = (line: Line): string => codePoints.slice(Math.max(0, line.start - size), line.start).join('');
    const after = (line: Line): string => codePoints.slice(line.end, line.end + size).join('');
    const [prefix, suffix] = [before({ text: quote, start, end }), after({ text: quote, start, end })];
    if (equal.filter((line) => before(line) === prefix && after(line) === suffix).length === 1) return { quote, prefix, suffix };
  }
}

const TOPIC = { zh: '报道', en: 'the report' };
const ROLES = [
  { id: 'community', label: { zh: '社区', en: 'Communities' }, form: 'area', colour: { light: '#0b7a5b', dark: '#4cc59f' } },
  { id: 'road', label: { zh: '道路', en: 'Roads' }, form: 'solid', colour: { light: '#c23a2b', dark: '#ff8370' } },
  { id: 'site', label: { zh: '活动地点', en: 'Sites' }, form: 'diamond', colour: { light: '#7b3f86', dark: '#c99ad2' } }
];
const SCOPES = {
  places: { zh: '点名地点', en: 'named places' },
  'all-communities': { zh: '各社区', en: 'all communities' },
  'whole-area': { zh: '全区', en: 'the whole area' }
};

/**
 * The text with a blank at the end of every line where a page break separates two Latin words. If both halves joined occur elsewhere in the
 * text, or a hyphen ends the line, the break is taken to cut one word; if a capital follows, it is probably a caption.
 */
export function withBlanks(text: string): string {
  const { kinds } = kindsOfLines(text, guessOutline(text));
  const reading = readingText(text, kinds);
  const known = new Set(text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu));
  const codePoints = [...text];
  const ends = reading.blocks.flatMap(({ spans }) =>
    spans.slice(1).flatMap(({ start, end }, index) => {
      const { start: from, end: to } = spans[index] ?? { start, end };
      const [before, after] = [codePoints.slice(from, to).join(''), codePoints.slice(start, end).join('')];
      const [left = '', right = ''] = [/[\p{L}\p{N}'’]*[,;:]?$/u.exec(before)?.[0], /^[\p{L}\p{N}'’]+/u.exec(after)?.[0]];
      const areLatin = /[\p{Script=Latin}\p{N},;:]$/u.test(left) && /^[\p{Ll}\p{N}]/u.test(right);
      return areLatin && !known.has((left + right).toLowerCase()) ? [to] : [];
    })
  );
  for (const at of ends.toReversed()) codePoints.splice(at, 0, ' ');
  return codePoints.join('');
}

/**
 * Contents of files by their path in the folder. Every sentence is a remark until it is an excerpt. What only an editor can say is empty,
 * not a placeholder: the check asks for empty texts, and a placeholder might be published.
 */
export function starter(source: string, language: string): Record<string, string> {
  const text = withBlanks(source);
  const base = language.split('-')[0] ?? language;
  const say = (wording: string): Record<string, string> => ({ [base]: wording });
  const known = ({ zh, en }: typeof TOPIC): Record<string, string> => say(base === 'zh' ? zh : en);
  const outline = guessOutline(text);
  const reading = readingText(text, kindsOfLines(text, outline).kinds);
  const remarks = sentencesOf(reading)
    .filter(({ from, to }) => /[\p{L}\p{N}]/u.test(reading.joined.slice(from, to)))
    .map((range) => selectorOf(reading, range));
  const headline = outline.find(({ kind }) => kind === 'headline')?.quote.trim() ?? '';
  // A longer headline is no name for a site: the editor has to write one.
  const title = headline.length <= LONGEST_TITLE ? headline : '';
  const files = {
    site: {
      language,
      title: say(title),
      description: say(''),
      credits: [{ id: 'text', text: say('') }],
      topics: [{ id: 'report', label: known(TOPIC) }],
      roles: ROLES.map(({ id, label, form, colour }) => {
        return { id, label: known(label), ...(base !== 'zh' && { singular: say('') }), form, colour };
      }),
      levels: [],
      scopes: Object.fromEntries(Object.entries(SCOPES).map(([scope, label]) => [scope, known(label)])),
      about: []
    },
    report: { outline, sic: [], excerpts: [], remarks, reconciliation: [] },
    honours: { honours: [], awards: [] },
    places: { places: [] },
    streets: { nodes: [], roads: [] },
    context: { landmarks: [], communities: [], water: [], stations: [], lines: [] }
  };
  const facts = Object.entries(files).map(([name, file]): [string, string] => {
    return [`${name}.json`, `${JSON.stringify({ $schema: `./schema/${name}.json`, ...file }, null, 2)}\n`];
  });
  const schemas = Object.entries(jsonSchemas()).map(([name, schema]): [string, string] => [`schema/${name}`, schemaText(schema)]);
  return { 'report.txt': text, ...Object.fromEntries([...facts, ...schemas]) };
}
