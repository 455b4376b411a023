/** Milliseconds of processor time that `work` takes: other processes on the machine do not count. */
export function processorTime<T>(work: () => T): { ms: number; result: T } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
}
