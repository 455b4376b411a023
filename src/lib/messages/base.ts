/** Messages about the base below the live map. Loaded with the map, separately from the interface. */
import type { Language } from './index';

const zh = { failed: '底图没有加载成功，街道改用本站自绘的。' };
const en: typeof zh = { failed: 'The base map did not load; the streets are drawn from this site’s own.' };

export const baseMessages: Record<Language, typeof zh> = { zh, en };
