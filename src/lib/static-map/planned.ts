import type { PlannedNames } from '$lib/names';
import type { MappedReport } from '$lib/report/report';
import type { Language } from '$lib/messages';
import { drawingOf } from './drawn';
import { BREAKPOINTS } from './labels/breakpoints';

/** The names of the static map, for other drawings of the same view. */
export const plannedNames = (report: MappedReport, language: Language): PlannedNames => {
  return { widths: BREAKPOINTS, names: drawingOf(report, language).names };
};
