import type { PlannedNames } from '$lib/names';
import type { MappedReport } from '$lib/report/report';
import { words, type Language } from '$lib/words';
import { frameOf } from './frame';
import { LADDER } from './labels/ladder';
import { planLabels } from './labels/plan';
import { sceneOf } from './scene';

/** The names the sketch shows, for whoever draws the same view. */
export function plannedNames(report: MappedReport, language: Language): PlannedNames {
  const scene = sceneOf(report, frameOf(report.site.view), language);
  return { widths: LADDER, names: planLabels(scene, words[language].sketch.approximately) };
}
