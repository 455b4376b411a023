/** The facts of this report: `geo/` agrees with the report. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { honourMatrix, honoursOf } from '../../src/lib/report/lookup';
import { mentionsByPassage } from '../../src/lib/report/mentions';
import { occurrences } from '../../src/lib/report/quotes';
import { lineAt, passageOf, readingText, startOf, wordsOf } from '../../src/lib/report/text';
import { reportOf } from '../../src/lib/server/folder';
import verbatimMentions from '../fixtures/verbatim-mentions.json';

const report = reportOf('geo');
const codePoints = [...report.text];
const excerpt = (id: string) => report.excerpts.find((one) => one.id === id);
const kinds = new Map(report.blocks.flatMap(({ kind, spans }) => (kind === 'paragraph' ? [] : [[startOf(spans), kind] as const])));
const reading = readingText(report.text, kinds);

/** Mentions in the one passage that `quote` means, as `[place, words]`. */
function namesIn(quote: string): string[][] {
  const [range] = occurrences(reading, { quote });
  return mentionsByPassage(report.mentions)(range ? passageOf(reading, range) : []).map(({ place, spans }) => [
    place,
    wordsOf(codePoints, spans)
  ]);
}

it('report.txt is the report, byte for byte', () => {
  expect(report.sha256).toBe('aca712066297f0193c4d38aa16552aaf27ed562d48ac7e633e3c9732c655d150');
});

/** How much there is stands in geo/README.md alone. */
it.each(
  Object.entries({
    honours: report.honours,
    awards: report.awards,
    'places the report names': report.places,
    excerpts: report.excerpts,
    nodes: Object.keys(report.network.nodes),
    roads: report.network.roads,
    landmarks: report.context.landmarks,
    communities: report.context.communities,
    stations: report.context.stations,
    'lines of the metro': report.context.lines
  })
)('geo/README.md says how many %s it holds', (name, { length }) => {
  expect(readFileSync('geo/README.md', 'utf8')).toContain(` ${length} ${name}`);
});

describe('page breaks', () => {
  it('are joined inside a sentence, and nowhere else', () => {
    const joins = report.blocks.flatMap(({ spans }) => spans.slice(1).map((after, index) => [spans[index], after] as const));
    const around = joins.map(([before, after]) => [
      codePoints.slice((before?.end ?? 0) - 2, before?.end).join(''),
      codePoints.slice(after.start, after.start + 4).join('')
    ]);
    expect(around).toEqual([
      ['志愿', '者服务队'],
      ['”管', '理,从源'],
      ['防震', '减灾示范']
    ]);
  });

  it('do not prevent the national honour from being found, named and quoted', () => {
    expect(excerpt('honours-earthquake')).toMatchObject({ quote: '如意东路社区为省级和谐示范社区和国家级防震减灾示范社区', line: 50 });
    expect(excerpt('honours-earthquake')?.spans).toHaveLength(2);
    expect(honoursOf(report, 'ruyi-donglu-shequ')[0]).toMatchObject({
      honour: { name: '国家级防震减灾示范社区' },
      rank: report.site.levels.length
    });
  });
});

describe('excerpts', () => {
  it.each(report.excerpts.map((one) => [one.id, one] as const))('%s has the text of its spans in the file', (_, { quote, spans, line }) => {
    expect(wordsOf(codePoints, spans)).toBe(quote);
    expect(lineAt(codePoints, startOf(spans))).toBe(line);
    expect(report.text.replace(/\n\n/g, '')).toContain(quote);
  });

  it('are in reading order', () => {
    const starts = report.excerpts.map(({ spans }) => startOf(spans));
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('use every topic', () => {
    expect(new Set(report.excerpts.map(({ topic }) => topic))).toEqual(new Set(report.labels.topics.map(({ id }) => id)));
  });

  it('keep every figure as printed', () => {
    const figures = report.excerpts.flatMap((one) =>
      one.figures.map(({ quote, value, qualifier, unit }) => [quote, value, qualifier, unit])
    );
    expect(figures).toEqual([
      ['两个', 2, undefined, '个'],
      ['一万多平方米', 10000, '多', '平方米'],
      ['两万多份', 20000, '多', '份'],
      ['6000余个', 6000, '余', '个'],
      ['6000余张', 6000, '余', '张'],
      ['两次', 2, undefined, '次'],
      ['七个社区', 7, undefined, '个社区'],
      ['5184余次', 5184, '余', '次'],
      ['23人', 23, undefined, '人'],
      ['40余家', 40, '余', '家']
    ]);
  });
});

describe('mentions', () => {
  it.each(verbatimMentions)('%s is named in “%s”', (place, quote) => {
    expect(namesIn(quote ?? '').map(([id]) => id)).toContain(place);
  });

  it('have no road inside the name of a community, no lake inside the name of the office', () => {
    expect(namesIn('如意东路社区、绿城百合社区为市级文明社区')).toEqual([
      ['ruyi-donglu-shequ', '如意东路社区'],
      ['lvcheng-baihe-shequ', '绿城百合社区']
    ]);
    expect(namesIn('徜徉在如意湖办事处辖区')).toEqual([['ruyihu-banshichu-xiaqu', '如意湖办事处辖区']]);
    expect(namesIn('走在如意湖办事处的大街小巷')).toEqual([['ruyihu-banshichu', '如意湖办事处']]);
  });

  it('tell roads of similar names apart', () => {
    expect(namesIn('九如路、九如东路、众意路等主干道')).toEqual([
      ['jiuru-lu', '九如路'],
      ['jiuru-donglu', '九如东路'],
      ['zhongyi-lu', '众意路']
    ]);
  });

  it('include other spellings of a name', () => {
    expect(namesIn('贯彻落实东区党工委的决定')).toEqual([['zhengdong-xinqu', '东区']]);
    expect(namesIn('在办事处组织义务献血')).toEqual([['ruyihu-banshichu', '办事处']]);
    expect(namesIn('在如意湖办事处的辖区内')).toEqual([['ruyihu-banshichu-xiaqu', '如意湖办事处的辖区']]);
  });
});

it('gives each community the honours of the report, highest first', () => {
  const held = honourMatrix(report).rows.map(({ community }) => [
    community.name,
    honoursOf(report, community.id)
      .map(({ honour }) => honour.name)
      .join(' ')
  ]);
  expect(held).toEqual([
    ['如意东路社区', '国家级防震减灾示范社区 省级和谐示范社区 市级文明社区 市级标准化社区服务中心 十星级社区'],
    ['绿城百合社区', '省级绿色社区 市级文明社区 市级标准化社区服务中心 十星级社区'],
    ['联盟新城社区', '市级标准化社区服务中心 十星级社区'],
    ['绿地社区', '十星级社区'],
    ['天山路社区', '十星级社区'],
    ['翰林居社区', '']
  ]);
});

it('keeps the misprinted word as printed, with a note', () => {
  expect(report.sic.map(({ spans, note }) => [wordsOf(codePoints, spans), note['zh']])).toEqual([['and', '原文如此']]);
});
