import { performance } from 'node:perf_hooks';

/** How long `work` took, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

export type Repetition = { warmUps: number; atLeast: number; atMost: number; withinMs: number };

/** Times `work` again and again, after warming up: as often as fits into the time, within the limits. `run` counts from 0. */
export async function timedRepeatedly(work: (run: number) => Promise<unknown>, repetition: Repetition): Promise<number[]> {
  const { warmUps, atLeast, atMost, withinMs } = repetition;
  for (let run = 0; run < warmUps; run += 1) await work(run);
  const times: number[] = [];
  const end = performance.now() + withinMs;
  while (times.length < atMost && (times.length < atLeast || performance.now() < end)) {
    const run = warmUps + times.length;
    times.push(await timed(() => work(run)));
  }
  return times;
}
