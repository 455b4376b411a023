/** Problems in the files of facts, worded so that an editor finds the place and knows what to do. */
export type Problem = {
  file: string;
  entry: string;
  message: string;
  /** Keys and indices that lead to the value, if known. */
  path?: readonly (string | number)[];
  /** Line of the file, from 1. */
  line?: number;
};

/** `geo/report.json:12: excerpt "an-id": “…” is not in report.txt` */
export function formatProblem({ file, line, entry, message }: Problem, folder = 'geo'): string {
  return [`${folder}/${file}${line ? `:${line}` : ''}`, entry, message].filter(Boolean).join(': ');
}

/** Collects the problems of one file. */
export function reporter(file: string): { problems: Problem[]; report: (entry: string, message: string) => void } {
  const problems: Problem[] = [];
  return { problems, report: (entry, message) => problems.push({ file, entry, message }) };
}
