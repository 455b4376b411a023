/** A hint that is printed with a line that a page break cuts. */

/** A hyphen, soft or not, at the end of a line; blanks after it do not matter. */
const HYPHEN = /[-\u2010\u00ad]\s*$/u;

/** A hyphen may belong to the word (“well-known”) or only to the end of the printed line (“se-eds”): an editor has to say which. */
export const hyphenHint = (before: string): string =>
  HYPHEN.test(before) ? '; remove the hyphen in report.txt if it is only there for the line end' : '';
