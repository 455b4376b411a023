/** Messages of the search box and the search page. Loaded with them, separately from the interface. */
import { counted, number } from './counted';
import type { Language } from './index';

const zh = {
  label: '搜索地点、荣誉、话题和原文',
  placeholder: '地点、荣誉、话题、原文',
  close: '关闭',
  results: '搜索结果',
  groups: { place: '地点', honour: '荣誉', topic: '话题', sentence: '原文' },
  hint: '汉字、英文、全拼、首字母都可以。',
  example: '例如',
  count: (count: number) => `${count} 项结果`,
  near: (typed: string, count: number) => `没有“${typed}”，相近的有 ${count} 项`,
  none: (typed: string) => `没有找到“${typed}”`,
  noneLead: '报道写到的地点、荣誉、话题和每一句原文里都没有。',
  noneHint: '可以换个写法，少打几个字，或改用全拼、首字母；也可以',
  everything: '浏览全部条目',
  stop: '。',
  more: (count: number) => `查看全部 ${count} 项`,
  loading: '加载中……',
  failed: '搜索没有加载成功。',
  tryAgain: '再试一次',
  keys: { choose: '选择', open: '打开', close: '关闭' },
  slash: '按 / 键打开搜索',
  pageLead: (count: number) => `报道写到的地点、荣誉、话题和每一句原文，共 ${count} 项。`,
  unscripted: '没有脚本，本页不能替你筛选。下面列出全部条目，地点按拼音排列，可用浏览器的“在页面中查找”（Ctrl+F 或 ⌘F）。',
  first: (count: number) => `只列出前 ${count} 项，多写几个字可以缩小范围。`,
  unscriptedLong: '没有脚本，本页不能查找。报道分成若干部分，从首页起可以逐部分阅读。',
  letters: '按拼音首字母',
  ellipsis: '……'
};

const en: typeof zh = {
  label: 'Search places, honours, topics and the report',
  placeholder: 'Places, honours, topics, the report',
  close: 'Close',
  results: 'Results',
  groups: { place: 'Places', honour: 'Honours', topic: 'Topics', sentence: 'The report' },
  hint: 'English, Chinese, pinyin and its initials all work.',
  example: 'For instance',
  count: (count) => counted(count, 'result', 'results'),
  near: (typed, count) => `Nothing for “${typed}”; ${counted(count, 'result', 'results')} one letter off`,
  none: (typed) => `Nothing found for “${typed}”`,
  noneLead: 'No place, honour, topic or sentence of the report has it. ',
  noneHint: 'Try another spelling or fewer letters; or',
  everything: 'browse all entries',
  stop: '.',
  more: (count) => `See all ${number.format(count)}`,
  loading: 'Loading …',
  failed: 'The search did not load.',
  tryAgain: 'Try again',
  keys: { choose: 'choose', open: 'open', close: 'close' },
  slash: 'The / key opens the search',
  pageLead: (count) => `The places, honours and topics of the report and every sentence of it: ${counted(count, 'entry', 'entries')}.`,
  unscripted:
    'Without scripts this page cannot sort them for you. Below are all entries, places from A to Z; find words with your browser’s “Find in page” (Ctrl+F or ⌘F).',
  first: (count) => `Only the first ${number.format(count)} are listed: a longer question finds fewer.`,
  unscriptedLong:
    'Without scripts nothing can be searched here. The report is in parts, which can be read one after the other from the first page.',
  letters: 'By first letter',
  ellipsis: '… '
};

export const searchMessages: Record<Language, typeof zh> = { zh, en };
