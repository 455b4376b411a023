/** Messages for topics, scopes, and places without a position. Only used by the server. */
import type { Language } from './index';

const zh = {
  topics: '话题',
  all: '全部',
  closeTopic: '关闭话题',
  previousSentence: '上一句',
  nextSentence: '下一句',
  /** `label`: the report's own name of the scope. */
  noneNamed: '报道未逐一点名',
  scopes: {
    'all-communities': (label: string) => `${label} · 报道未逐一点名`,
    'whole-area': (label: string) => `${label} · 报道未写明地点`
  },
  unlocated: '不在图上',
  unlocatedLead: '报道写到、但位置不明',
  follow: '跟读',
  followLead: '读到哪里，地图亮到哪里',
  spokenOf: (count: number) => `报道 ${count} 处说到`,
  clearHonour: '不再按荣誉筛选',
  nothingLeft: '所选的地点都不在图上。'
};

const capital = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

const en: typeof zh = {
  topics: 'Topics',
  all: 'All',
  closeTopic: 'Close the topic',
  previousSentence: 'Previous passage',
  nextSentence: 'Next passage',
  noneNamed: 'none named',
  scopes: {
    'all-communities': (label) => `${capital(label)} · none named`,
    'whole-area': (label) => `${capital(label)} · no spot named`
  },
  unlocated: 'Not on the map',
  unlocatedLead: 'Named by the report, position unknown',
  follow: 'Read along',
  followLead: 'The map highlights what you are reading',
  spokenOf: (count) => (count === 1 ? 'in one passage' : `in ${count} passages`),
  clearHonour: 'Show every honour',
  nothingLeft: 'None of the chosen places is on the map.'
};

export const topicMessages: Record<Language, typeof zh> = { zh, en };
