/** Messages of the long form of a card. Loaded with it, separately from the interface. */
import type { Language } from './index';

const zh = {
  excerpts: '原文摘录',
  general: (scope: string) => `报道写到${scope}的段落`,
  share: '复制链接',
  copied: '链接已复制',
  copyFailed: '没有复制成功，请长按或右键复制：',
  position: '位置',
  length: '长度',
  lengthAbout: (kilometres: string) => `约 ${kilometres} 公里（图上中心线）`,
  basis: '依据',
  weakPart: '其中',
  weakBetween: (from: string, to: string, accuracy: string) => `${from}至${to}一段，${accuracy}`,
  accuracyLabel: '精度',
  officialName: '官方名称',
  editorNote: '编者注',
  neighbours: '按报道先后',
  inside: '所在',
  proof: '原文依据',
  data: '数据'
};

const en: typeof zh = {
  excerpts: 'In the report’s own words',
  general: (scope) => `Passages about ${scope}`,
  share: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'Not copied; please copy by hand:',
  position: 'Position',
  length: 'Length',
  lengthAbout: (kilometres) => `about ${kilometres} km (centre line on this map)`,
  basis: 'Basis',
  weakPart: 'Of which',
  weakBetween: (from, to, accuracy) => `from ${from} to ${to}: ${accuracy}`,
  accuracyLabel: 'Accuracy',
  officialName: 'Official name',
  editorNote: 'Editors’ note: ',
  neighbours: 'In the order of the report',
  inside: 'Lies in',
  proof: 'Proof',
  data: 'Data'
};

export const detailMessages: Record<Language, typeof zh> = { zh, en };
