/**
 * Generated reports of any size, in the proportions of ours: of 16 places six are roads and ten communities; three of five communities hold
 * an honour; every place has a sentence, an excerpt and a mention, and there is one more street for each. The report goes from one
 * neighbourhood to the next, with a section for each, and the first view shows all of them. The same number always gives the same report.
 */
import type { Files } from '../../src/lib/report/parse';
import type {
  Bounds,
  Context,
  HonoursFile,
  LngLat,
  PlaceEntry,
  PlacesFile,
  ReportFile,
  SiteFile,
  Streets
} from '../../src/lib/report/schema';

/** Distance between neighbours, degrees: about half a kilometre. */
const STEP = 0.005;
const ORIGIN: LngLat = [113, 34];
const DIGITS = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉';
const PER_PARAGRAPH = 8;
const PER_SECTION = 96;
const HONOURS = ['市级文明社区', '省级绿色社区', '十星级社区'];

/** A number written in four characters that are never part of another number. */
const numeral = (number: number): string => [8000, 400, 20, 1].map((weight) => DIGITS[Math.floor(number / weight) % 20] ?? '').join('');

type Made = { entry: PlaceEntry; sentence: string; honour: number | null };

/** Of 16 places, as in ours. */
const isRoad = (index: number): boolean => index % 8 >= 5;

function made(index: number, at: LngLat): Made {
  const road = isRoad(index);
  const name = `${numeral(index)}${road ? '路' : '社区'}`;
  const honour = !road && index % 2 === 0 ? (index / 2) % HONOURS.length : null;
  const won = honour === null ? '' : `，并获评“${HONOURS[honour]}”`;
  return {
    honour,
    sentence: `${name}在创建工作中组织活动，发放宣传材料${(index % 90) + 10}份${won}。`,
    entry: {
      id: `p-${index}`,
      name,
      officialName: null,
      nameIn: {},
      kind: road ? 'road' : 'community',
      role: road ? (index % 2 ? 'volunteers' : 'billboard') : 'community',
      geometry: road ? { roadId: `p-${index}` } : { point: at, radiusM: 100 + (index % 5) * 50 },
      confidence: road ? 'high' : 'medium',
      basis: { zh: '为测量而编造。' }
    }
  };
}

/** A street of four nodes that runs east from `at`. */
function street(id: string, name: string | null, [lon, lat]: LngLat, kind: Streets['roads'][number]['class']) {
  const nodes = [0, 1, 2, 3].map((step) => ({
    id: `${id}-${step}`,
    lon: round(lon + step * STEP * 0.6),
    lat: round(lat + (step % 2) * STEP * 0.2),
    accuracyM: 20,
    evidence: 'made up'
  }));
  const road = {
    id,
    name,
    nameIn: {},
    class: kind,
    smooth: true,
    confidence: 'high' as const,
    nodes: nodes.map((node) => node.id),
    segments: []
  };
  return { nodes, road };
}

const round = (degrees: number): number => Number(degrees.toFixed(5));

/** The files of a report of `count` places. */
export function generate(count: number): Files {
  const side = Math.ceil(Math.sqrt(Math.min(count, PER_SECTION)));
  const abreast = Math.ceil(Math.sqrt(count / PER_SECTION));
  const at = (index: number): LngLat => {
    const [section, place] = [Math.floor(index / PER_SECTION), index % PER_SECTION];
    const east = (section % abreast) * side + (place % side);
    const north = Math.floor(section / abreast) * side + Math.floor(place / side);
    return [round(ORIGIN[0] + east * STEP), round(ORIGIN[1] + north * STEP)];
  };
  const places = Array.from({ length: count }, (_, index) => made(index, at(index)));
  const streets = places.flatMap(({ entry: { id, name, kind } }, index) => [
    ...(kind === 'road' ? [street(id, name, at(index), 'arterial')] : []),
    street(`s-${index}`, null, at(index), index % 3 ? 'local' : 'collector')
  ]);
  const view: Bounds = [
    ORIGIN[0] - STEP,
    ORIGIN[1] - STEP,
    round(ORIGIN[0] + side * abreast * STEP),
    round(ORIGIN[1] + side * abreast * STEP)
  ];
  const bounds: Bounds = [view[0] - 0.1, view[1] - 0.1, view[2] + 0.1, view[3] + 0.1];

  const sections = chunks(places, PER_SECTION).map((section, index) => ({ heading: `卷${numeral(index)}之事`, section }));
  const text = [
    '为测量而编造的报道',
    ...sections.flatMap(({ heading, section }) => [
      heading,
      ...chunks(section, PER_PARAGRAPH).map((paragraph) => paragraph.map(({ sentence }) => sentence).join(''))
    ])
  ].join('\n\n');

  const site: SiteFile = { ...SITE, bounds, view };
  const report: ReportFile = {
    outline: [
      { kind: 'headline', quote: '为测量而编造的报道' },
      ...sections.map(({ heading }) => ({ kind: 'heading' as const, quote: heading }))
    ],
    sic: [],
    excerpts: places.map(({ entry: { id }, sentence }) => ({
      id: `e-${id}`,
      topic: 'campaign',
      scope: 'places',
      places: [id],
      quote: sentence,
      figures: []
    })),
    remarks: [],
    reconciliation: []
  };
  const honours: HonoursFile = {
    honours: HONOURS.map((name, index) => ({ id: `h-${index}`, name, level: LEVELS[index] ?? 'city', nameIn: {} })).filter(({ id }) =>
      places.some(({ honour }) => id === `h-${honour}`)
    ),
    awards: places.flatMap(({ honour, entry: { id } }) =>
      honour === null ? [] : [{ community: id, honour: `h-${honour}`, excerpt: `e-${id}` }]
    )
  };
  return {
    'report.txt': `${text}\n`,
    'site.json': written(site),
    'report.json': written(report),
    'honours.json': written(honours),
    'places.json': written({ places: places.map(({ entry }) => entry) } satisfies PlacesFile),
    'streets.json': written({ nodes: streets.flatMap(({ nodes }) => nodes), roads: streets.map(({ road }) => road) } satisfies Streets),
    'context.json': written({ landmarks: [], communities: [], water: [], stations: [], lines: [] } satisfies Context)
  };
}

const LEVELS = ['city', 'province', 'star'];
const SITE: Omit<SiteFile, 'bounds' | 'view'> = {
  language: 'zh-CN',
  title: { zh: '为测量而编造' },
  description: { zh: '没有一处是真的。' },
  credits: [{ id: 'made-up', text: { zh: '文字、地点和位置都是编造的。' } }],
  topics: [{ id: 'campaign', label: { zh: '创建工作' } }],
  roles: [
    { id: 'community', label: { zh: '社区' }, form: 'area', colour: { light: '#0b7a5b', dark: '#4cc59f' } },
    { id: 'billboard', label: { zh: '公益广告道路' }, form: 'solid', colour: { light: '#c23a2b', dark: '#ff8370' } },
    { id: 'volunteers', label: { zh: '志愿者路段' }, form: 'dashed', colour: { light: '#0a62a8', dark: '#6fb6f2' } }
  ],
  levels: [
    { id: 'star', label: { zh: '星级' } },
    { id: 'city', label: { zh: '市级' } },
    { id: 'province', label: { zh: '省级' } }
  ],
  scopes: { places: { zh: '点名地点' }, 'all-communities': { zh: '各社区' }, 'whole-area': { zh: '全区' } },
  about: [{ id: 'why', heading: { zh: '用途' }, text: { zh: '用来测量本站在更多地点下的快慢。' } }]
};

const written = (file: object): string => JSON.stringify(file);

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
