/** Messages about offline reading. Loaded with the service worker, separately from the interface. */
import type { Language } from './index';

const size = (language: string, bytes: number): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(bytes / 1e6);

const zh = {
  kept: (bytes: number) => `本站已存在这台设备上（${size('zh', bytes)}），断网也能读。`,
  newVersion: '本站有更新。',
  takeOver: '刷新',
  later: '稍后'
};

const en: typeof zh = {
  kept: (bytes) => `Kept on this device (${size('en', bytes)}): reads without a network.`,
  newVersion: 'There is a new version of this site.',
  takeOver: 'Reload',
  later: 'Later'
};

export const offlineMessages: Record<Language, typeof zh> = { zh, en };
