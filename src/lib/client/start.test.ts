import { afterEach, describe, expect, test, vi } from 'vitest';
import { painted, startEach } from './start';

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

describe('the page starts after its first paint', () => {
  let paint: () => void = () => undefined;
  class Observer {
    constructor(report: () => void) {
      paint = report;
    }
    observe(): void {}
  }
  const isPainted = async (): Promise<boolean> => {
    let done = false;
    void painted().then(() => (done = true));
    await Promise.resolve();
    paint();
    const atOnce = done;
    await Promise.resolve();
    return done && !atOnce;
  };
  const stub = (search: string, observer: unknown): void => {
    vi.stubGlobal('location', { search, hash: '' });
    vi.stubGlobal('PerformanceObserver', observer);
  };
  afterEach(() => void vi.unstubAllGlobals());

  test('when the browser reports it', async () => {
    stub('', Observer);
    expect(await isPainted()).toBe(true);
  });

  test('but at once for an address with a query, and in browsers that do not report it', async () => {
    stub('?topic=traffic', Observer);
    expect(await isPainted()).toBe(false);
    stub('', undefined);
    expect(await isPainted()).toBe(false);
  });

  test('and after a second in a tab that is not painted', async () => {
    vi.useFakeTimers();
    stub('', Observer);
    const done = vi.fn();
    void painted().then(done);
    await vi.advanceTimersByTimeAsync(900);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(done).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});
