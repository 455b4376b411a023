import { expect, test, vi } from 'vitest';
import { startEach } from './start';

const busyFor = (ms: number): void => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

test('parts start in order, and other tasks run between long ones', async () => {
  const done: string[] = [];
  const started = startEach([
    () => {
      done.push('first');
      setTimeout(() => done.push('other'));
      busyFor(30);
    },
    () => done.push('second')
  ]);
  expect(done).toEqual([]);
  await started;
  expect(done).toEqual(['first', 'other', 'second']);
});

test('a part that throws is reported, and the others start', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const fault = new Error('no such element');
  const started = vi.fn();
  await startEach([
    () => {
      throw fault;
    },
    started
  ]);
  expect(started).toHaveBeenCalledOnce();
  expect(warn).toHaveBeenCalledWith(fault);
  warn.mockRestore();
});
