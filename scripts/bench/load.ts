// A closed loop: so many readers at once, each asking for its next page when it has the last one whole.
import { Agent, get } from 'node:http';
import { performance } from 'node:perf_hooks';
import { percentile, rounded } from './statistics.ts';

export type PageSpeed = { requestsPerSecond: number; p50: number; p95: number; requests: number; bytes: number };

export type Load = {
  origin: string;
  headers: Record<string, string>;
  /** The path of the next request. */
  path: () => string;
  status: number;
  readers: number;
  warmUps: number;
  requests: number;
  withinMs: number;
};

/** As a browser asks; the answer comes packed, and its bytes are counted so. */
const BROWSER = { 'accept-encoding': 'gzip', 'user-agent': 'Mozilla/5.0 (praksisporten bench)', accept: 'text/html' };

/** Asks for pages until there are enough or the time is up. Rejects at the first answer with another status. */
export async function measureLoad(load: Load): Promise<PageSpeed> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.readers });
  const take = async (most: number, until: number) => {
    const times: number[] = [];
    let bytes = 0;
    let taken = 0;
    const reader = async () => {
      while (taken < most && performance.now() < until) {
        taken += 1;
        const path = load.path();
        const begun = performance.now();
        bytes = await read(agent, load, path);
        times.push(performance.now() - begun);
      }
    };
    const begun = performance.now();
    await Promise.all(Array.from({ length: load.readers }, reader));
    return { times, bytes, seconds: (performance.now() - begun) / 1000 };
  };
  try {
    await take(load.warmUps, performance.now() + load.withinMs);
    const { times, bytes, seconds } = await take(load.requests, performance.now() + load.withinMs);
    return {
      requestsPerSecond: rounded(times.length / seconds),
      p50: rounded(percentile(times, 0.5)),
      p95: rounded(percentile(times, 0.95)),
      requests: times.length,
      bytes,
    };
  } finally {
    agent.destroy();
  }
}

/** Reads one page to its end and resolves with its size. */
function read(agent: Agent, { origin, headers, status }: Load, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(origin + path, { agent, headers: { ...BROWSER, ...headers } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.once('error', reject);
      answer.once('end', () =>
        answer.statusCode === status ? resolve(bytes) : reject(new Error(`${path} answered ${answer.statusCode}, not ${status}`)),
      );
    });
    request.once('error', reject);
  });
}
