// A closed loop: so many readers at once, each asking for its next page when it has the last one whole.
import { Agent, get } from 'node:http';
import { performance } from 'node:perf_hooks';

/** What came back: how long each request took, and how long all of them together, in milliseconds. */
export type LoadTimes = { times: number[]; lasted: number; bytes: number };

export type Load = {
  origin: string;
  headers: Record<string, string>;
  /** The path of the next request. */
  path: () => string;
  status: number;
  readers: number;
  requests: number;
  withinMs: number;
};

/** As a browser asks; the answer comes packed, and its bytes are counted so. */
const BROWSER = { 'accept-encoding': 'gzip', 'user-agent': 'Mozilla/5.0 (praksisporten bench)', accept: 'text/html' };

/** Asks for pages until there are enough or the time is up. Rejects at the first answer with another status. */
export async function putLoad(load: Load): Promise<LoadTimes> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.readers });
  const begun = performance.now();
  const times: number[] = [];
  let bytes = 0;
  let asked = 0;
  const reader = async () => {
    while (asked < load.requests && performance.now() < begun + load.withinMs) {
      asked += 1;
      const sent = performance.now();
      bytes = await read(agent, load);
      times.push(performance.now() - sent);
    }
  };
  try {
    await Promise.all(Array.from({ length: load.readers }, reader));
    return { times, lasted: performance.now() - begun, bytes };
  } finally {
    agent.destroy();
  }
}

/** Reads one page to its end and resolves with its size. */
function read(agent: Agent, load: Load): Promise<number> {
  const { origin, headers, status } = load;
  const path = load.path();
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
