/** Messages of the share dialog. Loaded with it, separately from the interface. */
import type { Language } from './index';

const zh = {
  close: '关闭',
  subject: '内容',
  whole: '整个地图',
  keepFilter: '保留图例里的筛选',
  system: '分享……',
  weChat: '微信里网页不能直接分享：请点右上角的 ⋯ 转发，或用下面的图片、二维码、链接。',
  picture: (title: string) => `分享图片：${title}`,
  savePicture: '保存图片',
  pressPicture: '长按图片，即可保存。',
  qrCode: (title: string) => `二维码：${title}`,
  scan: '扫一扫，在手机上打开。',
  link: '链接',
  copy: '复制',
  copied: '已复制。',
  failed: '浏览器不让复制，已选中，请手动复制。',
  embed: '嵌入网页',
  frame: 'iframe 代码',
  frameNote: '到处可用，高度固定。',
  element: '脚本代码',
  elementNote: '高度随内容自动调整。',
  wordPress: 'WordPress',
  wordPressNote: '链接单独放一行；如果网站不认，就在“自定义 HTML”区块里用 iframe 代码。',
  preview: '预览',
  height: '高度（像素）',
  options: {
    theme: { label: '颜色', values: { auto: '跟随系统', light: '浅色', dark: '深色' } },
    ui: { label: '版面', values: { full: '地图和文字', map: '只要地图', card: '只要文字' } },
    load: { label: '互动地图', values: { intent: '点开时加载', auto: '看到就加载', static: '不加载' } },
    gestures: { label: '滚轮与手势', values: { cooperative: '先滚动网页', free: '直接缩放地图' } },
    text: { label: '原文摘录', values: { on: '显示', off: '不显示' } }
  }
};

const en: typeof zh = {
  close: 'Close',
  subject: 'Show',
  whole: 'the whole map',
  keepFilter: 'Keep the filter of the legend',
  system: 'Share …',
  weChat: 'WeChat lets no page share by itself: use ⋯ at the top right to pass it on, or the picture, the code or the link below.',
  picture: (title: string) => `Picture to share: ${title}`,
  savePicture: 'Save the picture',
  pressPicture: 'Press and hold the picture to save it.',
  qrCode: (title: string) => `QR code: ${title}`,
  scan: 'Scan to open it on a phone.',
  link: 'Link',
  copy: 'Copy',
  copied: 'Copied.',
  failed: 'The browser does not let us copy. It is selected: please copy by hand.',
  embed: 'Put it into a page',
  frame: 'iframe',
  frameNote: 'Works everywhere; of a fixed height.',
  element: 'Script',
  elementNote: 'As high as its contents.',
  wordPress: 'WordPress',
  wordPressNote: 'Put the link on a line of its own. If the site does not know it, use the iframe in a “Custom HTML” block.',
  preview: 'Preview',
  height: 'Height (pixels)',
  options: {
    theme: { label: 'Colours', values: { auto: 'as the system', light: 'light', dark: 'dark' } },
    ui: { label: 'Layout', values: { full: 'map and text', map: 'map only', card: 'text only' } },
    load: { label: 'Live map', values: { intent: 'when asked for', auto: 'when in sight', static: 'never' } },
    gestures: { label: 'Wheel and touch', values: { cooperative: 'scroll the page', free: 'move the map' } },
    text: { label: 'Excerpts', values: { on: 'shown', off: 'hidden' } }
  }
};

export const shareMessages: Record<Language, typeof zh> = { zh, en };
