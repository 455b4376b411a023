/** Reads all files into a report, or lists every problem with them. It gets contents, not paths: the caller reads the files. */
import type { Network, Atlas } from './report';
import type { Streets } from './schema';
import { checkBounds } from './checks/bounds';
import { checkCoverage } from './checks/coverage';
import { checkExcerpts } from './checks/excerpts';
import { warnOfFar } from './checks/far';
import { checkHonours } from './checks/honours';
import { checkIntroduction } from './checks/introduction';
import { checkLanguage } from './checks/language';
import { checkPlaces } from './checks/places';
import { checkStreets } from './checks/streets';
import { warnOfTitle } from './checks/title';
import { warnOfTopics } from './checks/topics';
import { checkUnique } from './checks/unique';
import { findMentions } from './mentions';
import { parseFiles, type Files } from './parse';
import type { Problem } from './problems';
import { resolveReport } from './resolve';
import { joinsOf, startOf } from './text';
import { readTranslation } from './translation';
import { viewsOf } from './view';
import { withLine } from './where';

/** `joins`: where page breaks cut a paragraph. `warnings`: probable mistakes, which do not stop the build. */
export type Reading = { report: Atlas; joins: ReturnType<typeof joinsOf>; warnings: Problem[] } | { problems: Problem[] };

/** `sha256`: of the bytes of `report.txt`, hex. `translated`: contents of `translations/`, by language. Every problem has its line. */
export function readReport(files: Files, sha256: string, translated: Record<string, string> = {}): Reading {
  const reading = readFacts(files, sha256, translated);
  const texts: Record<string, string> = { ...files };
  for (const [name, json] of Object.entries(translated)) texts[`translations/${name}.json`] = json;
  const withLines = (problems: Problem[]): Problem[] => problems.map((problem) => withLine(problem, texts[problem.file]));
  return 'problems' in reading ? { problems: withLines(reading.problems) } : { ...reading, warnings: withLines(reading.warnings) };
}

function readFacts(files: Files, sha256: string, translated: Record<string, string>): Reading {
  const { site, report, honours, places, streets, context } = parseFiles(files);
  const resolved = report.value && resolveReport(files['report.txt'], report.value);
  const named = resolved && places.value && findMentions(resolved.reading, places.value.places);
  const known = report.value?.excerpts.map(({ id }) => id) ?? [];
  const translations =
    resolved && named
      ? Object.entries(translated).map(([name, json]) => ({ name, ...readTranslation(name, json, { ...resolved, known }, named.mentions) }))
      : [];
  const problems = [
    ...[site, report, honours, places, streets, context].flatMap((file) => file.problems),
    ...(resolved?.problems ?? []),
    ...(resolved ? checkCoverage(resolved) : []),
    ...(named?.problems ?? []),
    ...translations.flatMap((file) => file.problems),
    ...(streets.value ? checkStreets(streets.value) : [])
  ];
  if (!(site.value && report.value && resolved && honours.value && places.value && named && streets.value && context.value))
    return { problems };
  const geo = {
    site: site.value,
    report: report.value,
    honours: honours.value,
    places: places.value,
    streets: streets.value,
    context: context.value
  };
  problems.push(
    ...checkUnique(geo),
    ...checkLanguage(geo, Object.keys(translated)),
    ...checkExcerpts(geo, resolved, named.mentions),
    ...checkHonours(geo, resolved),
    ...checkIntroduction(geo, resolved),
    ...checkPlaces(geo, files['report.txt'], named.mentions),
    ...checkBounds(geo)
  );
  if (problems.length > 0) return { problems };
  const { about, topics, scopes, country, searchWithin, rights, version, setting, introduction, ...siteOfReport } = geo.site;
  const firstMention = new Map(named.mentions.toReversed().map(({ place, spans }) => [place, startOf(spans)]));
  return {
    joins: joinsOf(resolved.reading),
    warnings: [...warnOfTitle(geo), ...warnOfTopics(geo), ...warnOfFar(geo)],
    report: {
      page: {
        title: siteOfReport.title,
        path: '',
        firstHeading: 1,
        total: { places: geo.places.places.length, awards: geo.honours.awards.length },
        guests: [],
        elsewhere: []
      },
      site: { ...siteOfReport, ...viewsOf(geo.site, geo.places.places, geo.streets) },
      labels: { topics, scopes },
      whereabouts: { country, searchWithin },
      publication: { ...(rights && { rights }), ...(version && { version }) },
      text: files['report.txt'],
      sha256,
      blocks: resolved.reading.blocks,
      mentions: named.mentions,
      sic: resolved.sic,
      excerpts: resolved.excerpts.map((excerpt) => ({
        ...excerpt,
        translation: Object.fromEntries(translations.flatMap(({ name, excerpts }) => [[name, excerpts.get(excerpt.id) ?? '']]))
      })),
      translations: Object.fromEntries(translations.flatMap(({ name, translation }) => (translation ? [[name, translation]] : []))),
      honours: geo.honours.honours,
      awards: geo.honours.awards,
      places: geo.places.places.toSorted((a, b) => (firstMention.get(a.id) ?? 0) - (firstMention.get(b.id) ?? 0)),
      reconciliation: geo.report.reconciliation,
      about,
      ...(setting && { setting }),
      ...(introduction && { introduction }),
      streets: geo.streets,
      network: networkOf(geo.streets),
      context: geo.context
    }
  };
}

/** The part of the street network that the map draws; the evidence stays in the files. */
function networkOf({ nodes, roads }: Streets): Network {
  return {
    nodes: Object.fromEntries(nodes.map(({ id, lon, lat }) => [id, [lon, lat]])),
    roads: roads.map(({ id, name, nameIn, class: kind, closed, smooth, nodes: ids, segments }) => ({
      id,
      name,
      nameIn,
      class: kind,
      ...(closed && { closed }),
      smooth,
      nodes: ids,
      segments
    }))
  };
}
