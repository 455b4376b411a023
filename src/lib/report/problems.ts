/** What is wrong in a file of the facts: said so that whoever edits it finds the spot and knows the cure. */
export type Problem = {
  file: string;
  entry: string;
  message: string;
  /** Keys and indices that lead to the spot, where they are known. */
  path?: readonly (string | number)[];
  /** Line of the file, from 1. */
  line?: number;
};

/** `geo/report.json:12: excerpt "an-id": “…” is not in report.txt` */
export function formatProblem({ file, line, entry, message }: Problem, folder = 'geo'): string {
  return [`${folder}/${file}${line ? `:${line}` : ''}`, entry, message].filter(Boolean).join(': ');
}

/** Collects problems of one file. */
export function reporter(file: string): { problems: Problem[]; report: (entry: string, message: string) => void } {
  const problems: Problem[] = [];
  return { problems, report: (entry, message) => problems.push({ file, entry, message }) };
}
