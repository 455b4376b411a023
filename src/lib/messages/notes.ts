/** Messages of the text and of the notes below it: only used by the server. */
import type { Language } from './index';

const zh = {
  /** （一）、（二）……，段落标题前的序号；不加括号的“一”像破折号。 */
  numeral: (n: number) => `（${new Intl.NumberFormat('zh-u-nu-hanidec').format(n)}）`,
  editors: '编者',
  followStart: '从头跟读',
  tour: '看一圈',
  stop: (number: number, topic: string) => `第 ${number} 站：${topic}`,
  previousStop: '上一站',
  nextStop: '下一站',
  photo: '图片说明（照片未收录）',
  matrix: '荣誉一览',
  matrixLead: (honours: number, awards: number) => `报道共写到 ${honours} 种荣誉，${awards} 次获评。点选一格，看原文依据。`,
  matrixOfPart: (awards: number) => `这一部分的地点共 ${awards} 次获评。点选一格，看原文依据。`,
  matrixCorner: '地点',
  awarded: (holder: string, honour: string) => `${holder}获评${honour}，看原文`,
  notAwarded: '报道未写',
  noHonour: '报道未写荣誉',
  figuresLead: '报道里写出的数字。点选，回到那句话。',
  figure: (value: number, more: boolean) => `${more ? '超过' : ''}${new Intl.NumberFormat('zh').format(value)}`,
  places: '地点名录',
  placesLead: '报道写到的每一处，按写到的先后。',
  noPlaces: '还没有标出地点。',
  placesOfPart: (all: number) => `这一部分写到的每一处，按写到的先后。整篇报道写到 ${all} 处。`,
  allPlaces: '查找全部地点',
  parts: '报道的各部分',
  part: (number: number, of: number) => `第 ${number} 部分，共 ${of} 部分`,
  previousPart: '上一部分',
  nextPart: '下一部分',
  otherPlaces: '其他',
  unlocated: '未能定位',
  unlocatedLead: '报道写到、但没有可靠资料说明在哪里的地点。地图上不标。',
  contextPlaces: '报道没有点名',
  contextLead: '见于其他记录，报道没有写到，不属于报道内容。',
  reconciliation: '核对',
  reconciliationLead: '报道的说法与其他记录、与它自己对不上的地方。报道原文一字未改。',
  pageBreak: '原报换页处，两段相接',
  glossary: '用语',
  glossaryLead: '报道用语，各解释一次。',
  ourReading: '本站的理解。',
  translationLead: '本站逐句翻译；以每段下面的原文为准。',
  publisher: (name: string) => `主办：${name}`
};

const number = new Intl.NumberFormat('en');
const ordinals = new Intl.PluralRules('en');
const counted = (count: number, one: string, many: string) => `${number.format(count)} ${ordinals.select(count) === 'one' ? one : many}`;

const en: typeof zh = {
  numeral: (n) => number.format(n),
  editors: 'Editors',
  followStart: 'Read along from the start',
  tour: 'Take the tour',
  stop: (stop, topic) => `Stop ${number.format(stop)}: ${topic}`,
  previousStop: 'Previous stop',
  nextStop: 'Next stop',
  photo: 'Caption (photo not included)',
  matrix: 'Honours at a glance',
  matrixLead: (honours, awards) =>
    `The report lists ${counted(honours, 'honour', 'honours')}, won ${counted(awards, 'time', 'times')}. Pick a cell to read the proof.`,
  matrixOfPart: (awards) => `Honours of the places of this part, won ${counted(awards, 'time', 'times')}. Pick a cell to read the proof.`,
  matrixCorner: 'Place',
  awarded: (holder, honour) => `${holder} holds ${honour}: read the proof`,
  notAwarded: 'not in the report',
  noHonour: 'No honour in the report',
  figuresLead: 'Figures the report gives. Pick one to read its sentence.',
  figure: (value, more) => `${more ? 'over ' : ''}${number.format(value)}`,
  places: 'Places',
  placesLead: 'Every place the report names, in its order.',
  noPlaces: 'No place has been marked yet.',
  placesOfPart: (all) => `Every place this part names, in its order; the whole report names ${number.format(all)}.`,
  allPlaces: 'Search all places',
  parts: 'Parts of the report',
  part: (part, of) => `Part ${number.format(part)} of ${number.format(of)}`,
  previousPart: 'Previous part',
  nextPart: 'Next part',
  otherPlaces: 'Other',
  unlocated: 'Not located',
  unlocatedLead: 'Places the report names, but no reliable source tells where they are. They are not on the map.',
  contextPlaces: 'Not named by the report',
  contextLead: 'Known from other records.',
  reconciliation: 'Checked',
  reconciliationLead: 'Where the report does not meet other records, or itself. Not a word of the report has been changed.',
  pageBreak: 'The printed page breaks here; the text runs on',
  glossary: 'Terms',
  glossaryLead: 'Terms of the report, explained once.',
  ourReading: 'Our reading.',
  translationLead: 'In English sentence by sentence (translation ours); the report’s own words below each paragraph are the record.',
  publisher: (name) => `Published by ${name}`
};

export const noteMessages: Record<Language, typeof zh> = { zh, en };
