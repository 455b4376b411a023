/** Messages of the data page and of the exported files. Only the server needs them. */
import type { Language } from './index';

type Cited = { title: string; version: string | undefined; url: string; headline: string; byline: string; sha256: string };

type Licence = { id: string; url: string | undefined };

type Stated = { version: string | undefined; licence: string | undefined; sha256: string };

/** Adjectives of languages for “names” and “translations”; languages that are missing here are shown by their tag. */
const languageNames: Record<Language, Record<string, string>> = {
  zh: { zh: '中文', en: '英文' },
  en: { zh: 'Chinese', en: 'English' }
};

const zh = {
  title: '数据',
  lead: (places: number, honours: number) =>
    `报道里的 ${places} 处地点、全部原文摘录${honours > 0 ? '和荣誉' : ''}，连同位置的依据和误差，都可以下载。每个文件里都写明许可、引用方式和报道原文的校验值。`,
  inShort: 'GeoJSON、CSV、KML、TEI 等开放格式，可下载、可引用。',
  groups: { maps: '地图与表格', research: '研究与文本', programs: '程序' },
  formats: {
    places: { name: 'GeoJSON · 地点', use: '网页地图、QGIS 等地理信息软件。全部地点；未能定位的没有坐标。' },
    roads: { name: 'GeoJSON · 道路', use: '全部街道中心线，注明等级和误差；报道写到的标出地点编号。' },
    csv: { name: 'CSV · 表格', use: 'Excel、WPS 直接打开。每行一处。' },
    kml: { name: 'KML', use: '谷歌地球、奥维等。按类别着色，点开可读原文；圆圈为误差。' },
    gpx: { name: 'GPX', use: '手持导航仪、户外软件。点为航点，道路为航迹。' },
    lpf: { name: 'Linked Places', use: '历史地名录。地名带出处，时间和位置带把握程度。' },
    annotations: { name: 'Web Annotation', use: '标注工具。每处点名、摘录、获评对应的原文字符区间。' },
    tei: { name: 'TEI P5', use: '数字人文。报道全文，地名、换页处、署名、图注均有标记。' },
    text: { name: '报道原文', use: '逐字节的原文。所有字符区间都按它计数（Unicode 码点，从 0 起）。' },
    everything: { name: 'JSON · 全部', use: '本站全部资料：报道、地点、街道、地标、核对、译文。' },
    citation: { name: 'CITATION.cff', use: '文献管理软件、代码托管网站的引用信息。' },
    schema: { name: 'JSON Schema', use: '各资料文件的结构，供编辑器补全和检查。' }
  },
  holds: { words: '原文', positions: '位置', landmarks: '地标' },
  whose: '许可',
  licence: '本站所加内容的许可：',
  licenceNote: ({ id, url }: Licence) => `本站所加内容的许可：${id}${url ? `（${url}）` : ''}。`,
  rightsLead: '一个文件里可以有几样东西，各有归属：',
  cite: '怎样引用',
  citation: ({ title, version, url, headline, byline, sha256 }: Cited) =>
    `《${title}》数据，${version ? `${version} 版，` : ''}${url}。据报道《${headline}》${byline && `（${byline}）`}，原文 SHA-256：${sha256}。`,
  fingerprintLabel: '报道原文校验值（SHA-256）',
  datum: '坐标系与误差',
  datumNote: (hasGcj02: boolean): string =>
    hasGcj02
      ? '坐标为 WGS-84 经纬度（度）；只有 CSV 另列 GCJ-02，即国内多数地图所用的坐标，两者相差数百米，不可混用。'
      : '坐标为 WGS-84 经纬度（度）。',
  accuracyNote:
    '点的误差（米）是它可能偏离的距离，不是范围；道路的误差取其最差的一处。把握程度分高、中、低，没有位置的不给坐标。不是测绘成果，不可用于导航。',
  translationNote: (languages: readonly string[]) =>
    `${languages.map((tag) => languageNames.zh[tag] ?? tag).join('、')}地名和译文为本站所加，不是报道的一部分。`,
  ours: '译文（本站）：',
  within: (metres: number) => `误差 ±${metres} 米`,
  unlocated: '未能定位',
  leftOut: (names: readonly string[]) => `未能定位，不在本文件中：${names.join('、')}。`,
  other: '其他',
  places: '地点编号',
  placesLead: '每个文件都用同一编号；它也是地点网页的地址，不会改变。',
  id: '编号',
  place: '地点',
  position: '位置（经度，纬度）',
  middle: '道路中点',
  bytes: (bytes: number) => (bytes < 1000 ? `${bytes} 字节` : `${Math.round(bytes / 1000)} KB`),
  back: '返回报道和地图',
  officialName: '官方名录',
  partOf: (name: string) => `在${name}`,
  honourOf: (honour: string, level: string) => `${honour}（${level}）`,
  editedBy: (isTranslated: boolean): string => (isTranslated ? '标注、定位和翻译' : '标注和定位'),
  contributors: (title: string) => `《${title}》的编者`,
  citeMessage: '使用这些数据时请按此引用。',
  fingerprint: '报道原文的 SHA-256',
  schemaComment: ({ version, licence, sha256 }: Stated) =>
    [version && `版本 ${version}`, licence && `许可 ${licence}`, `报道 SHA-256 ${sha256}`].filter(Boolean).join('，') + '。'
};

const en: typeof zh = {
  title: 'Data',
  lead: (places, honours) =>
    `The ${places} places of the report, all its excerpts${honours > 0 ? ' and honours' : ''}, with our evidence for each position and its error, to download. Every file says whose it is, how to cite it and which text of the report it was made from.`,
  inShort: 'GeoJSON, CSV, KML, TEI and other open formats, to download and to cite.',
  groups: { maps: 'Maps and tables', research: 'Research and text', programs: 'Programs' },
  formats: {
    places: { name: 'GeoJSON, places', use: 'Web maps, QGIS and the like. Every place; those not located have no geometry.' },
    roads: {
      name: 'GeoJSON, roads',
      use: 'All street centre lines with class and error; those the report names carry the id of the place.'
    },
    csv: { name: 'CSV', use: 'Opens in any spreadsheet. A place a line.' },
    kml: { name: 'KML', use: 'Google Earth and other globes. Coloured by role, the report’s words in the balloon; circles are error.' },
    gpx: { name: 'GPX', use: 'Hand-held receivers. Points are waypoints, roads are tracks.' },
    lpf: { name: 'Linked Places', use: 'Historical gazetteers. Names with their sources, dates and positions with their certainty.' },
    annotations: { name: 'Web Annotation', use: 'Annotation tools. The range of the text behind every mention, excerpt and award.' },
    tei: { name: 'TEI P5', use: 'Digital editions. The whole report with names, page breaks, bylines and captions marked up.' },
    text: { name: 'The report', use: 'Byte for byte. All ranges count its Unicode code points, from 0.' },
    everything: { name: 'JSON, everything', use: 'All this site knows: report, places, streets, landmarks, comparison, translation.' },
    citation: { name: 'CITATION.cff', use: 'For reference managers and code hosts.' },
    schema: { name: 'JSON Schema', use: 'The form of our own files, for editors that complete and check.' }
  },
  holds: { words: 'words', positions: 'positions', landmarks: 'landmarks' },
  whose: 'Licence',
  licence: 'Licence of what this site adds to the report: ',
  licenceNote: ({ id, url }) => `Licence of what this site adds to the report: ${id}${url ? ` (${url})` : ''}.`,
  rightsLead: 'One file may hold several things, each somebody’s own:',
  cite: 'How to cite',
  citation: ({ title, version, url, headline, byline, sha256 }) =>
    `${title}, data, ${version ? `version ${version}, ` : ''}${url}. After the report “${headline}”${byline && ` (${byline})`}, SHA-256 of its text: ${sha256}.`,
  fingerprintLabel: 'Fingerprint of the report’s text (SHA-256)',
  datum: 'Datum and error',
  datumNote: (hasGcj02) =>
    `Positions are WGS-84 longitude and latitude in degrees.${
      hasGcj02
        ? ' Only the CSV adds GCJ-02, the datum of most Chinese maps: the two lie some hundred metres apart and must not be mixed.'
        : ''
    }`,
  accuracyNote:
    'The error of a point, in metres, is how far off it may be, not an outline; that of a road is its worst node’s. Confidence is high, medium or low; what has no position gets no coordinates. Neither survey data nor for navigation.',
  translationNote: (languages) =>
    `${languages.map((tag) => languageNames.en[tag] ?? tag).join(' and ')} names and translations are ours and no part of the report.`,
  ours: 'Translation (ours): ',
  within: (metres) => `±${metres} m`,
  unlocated: 'not located',
  leftOut: (names) => `Not located, and therefore not in this file: ${names.join(', ')}.`,
  other: 'Other',
  places: 'Ids of places',
  placesLead: 'Every file uses the same ids; they are also the addresses of the places’ pages and never change.',
  id: 'Id',
  place: 'Place',
  position: 'Position (longitude, latitude)',
  middle: 'middle of the road',
  bytes: (bytes) => (bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`),
  back: 'Back to the report and the map',
  officialName: 'official lists',
  partOf: (name) => `in ${name}`,
  honourOf: (honour, level) => `${honour} (${level})`,
  editedBy: (isTranslated) => (isTranslated ? 'marked up, located and translated by' : 'marked up and located by'),
  contributors: (title) => `Editors of “${title}”`,
  citeMessage: 'If you use these data, please cite them as below.',
  fingerprint: 'SHA-256 of the text of the report',
  schemaComment: ({ version, licence, sha256 }) =>
    [version && `Version ${version}`, licence && `licence ${licence}`, `report SHA-256 ${sha256}`].filter(Boolean).join(', ') + '.'
};

export type FormatId = keyof typeof zh.formats;
export type GroupId = keyof typeof zh.groups;
export const dataMessages: Record<Language, typeof zh> = { zh, en };
