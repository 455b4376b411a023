import type { PlannedName, PlannedNames } from '$lib/names';
import type { MappedReport } from '$lib/report/report';
import { messages, type Language } from '$lib/messages';
import { projectionOf } from './projection';
import { BREAKPOINTS } from './labels/breakpoints';
import { planLabels } from './labels/plan';
import { sceneOf, type Scene } from './scene';

type Drawn = { scene: Scene; names: PlannedName[] };

const made = new WeakMap<MappedReport, Map<Language, Drawn>>();

/**
 * Computes the scene and its names. Placing names is the slowest step of a page, so it is done once for all pages and share images of a
 * language.
 */
export function drawingOf(report: MappedReport, language: Language): Drawn {
  const known = made.get(report) ?? new Map<Language, Drawn>();
  made.set(report, known);
  const drawn = known.get(language) ?? draw(report, language);
  known.set(language, drawn);
  return drawn;
}

function draw(report: MappedReport, language: Language): Drawn {
  const scene = sceneOf(report, projectionOf(report.site.view), language);
  return { scene, names: planLabels(scene, messages[language].map.approximately) };
}

/** The names of the static map, for other drawings of the same view. */
export const plannedNames = (report: MappedReport, language: Language): PlannedNames => ({
  widths: BREAKPOINTS,
  names: drawingOf(report, language).names
});
