/** What is wrong in a file of the facts: said so that whoever edits it finds the spot and knows the cure. */
export type Problem = { file: string; entry: string; message: string };

/** `geo/report.json: excerpt "an-id": “…” is not in report.txt` */
export function inWords({ file, entry, message }: Problem, folder = 'geo'): string {
  return [`${folder}/${file}`, entry, message].filter(Boolean).join(': ');
}

/** Collects problems of one file. */
export function reporter(file: string): { problems: Problem[]; report: (entry: string, message: string) => void } {
  const problems: Problem[] = [];
  return { problems, report: (entry, message) => problems.push({ file, entry, message }) };
}
