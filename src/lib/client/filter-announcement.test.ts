import { expect, test } from 'vitest';
import { everything } from '$lib/filter';
import { loadReport } from '$lib/server/report';
import { factsOf } from '$lib/server/facts';
import { filterAnnouncement } from './filter-announcement';

const report = loadReport();
const held = (level: string) => {
  const honours = report.honours.filter((honour) => honour.level === level).map(({ id }) => id);
  const holders = new Set(report.awards.filter(({ honour }) => honours.includes(honour)).map(({ community }) => community));
  return report.places.filter(({ id, geometry }) => geometry && holders.has(id)).length;
};
const [top] = [...report.site.levels].reverse();
const [role] = report.site.roles;
if (!top || !role) throw new Error('geo/site.json has no levels or no roles');

test.for([
  ['zh', everything, /^没有筛选，地图上 \d+ 处地点$/],
  ['en', everything, /^No filter, \d+ places on the map$/],
  ['zh', { hidden: [], honour: top.id }, new RegExp(`^筛选：${top.label['zh']}荣誉，地图上 ${held(top.id)} 个社区$`)],
  ['en', { hidden: [], honour: top.id }, new RegExp(`^Filter: ${top.label['en']} honours, ${held(top.id)} communit(y|ies) on the map$`)],
  ['zh', { hidden: [role.id], honour: null }, new RegExp(`^筛选：不含${role.label['zh']}，地图上 \\d+ 处地点$`)],
  ['zh', { hidden: report.site.roles.map(({ id }) => id), honour: null }, /，地图上 0 处地点$/]
] as const)('%s: the effect of a filter is announced in one sentence', ([language, filter, sentence]) => {
  expect(filterAnnouncement(factsOf({ report, place: null, root: './', language }).report, filter, language)).toMatch(sentence);
});
