/** Parts of a long report. The first one stands where a whole report does. */
import type { Report } from './report';

/** Path of a part below the home page of a language: nothing, or e.g. `part-2/`. */
export const partPath = (number: number): string => (number > 1 ? `part-${number}/` : '');

/** Number of the part that has the code point at `offset`, by where the parts begin. */
export const partWith = (starts: readonly number[], offset: number): number => starts.filter((start) => start <= offset).length || 1;

/** The number that a parameter of an address names; 1 for none, and 0 for what names no part. */
export const partNumber = (parameter: string | undefined): number =>
  parameter === undefined ? 1 : Number(/^part-([2-9]|[1-9]\d+)$/.exec(parameter)?.[1] ?? 0);

/** The places that have their page here: of a whole report all of them. */
export const atHome = <P extends { id: string }>({ part, places }: Pick<Report, 'part'> & { places: P[] }): P[] =>
  part ? places.filter(({ id }) => !part.guests.includes(id)) : places;
