import { parseArgs } from 'node:util';
import { OperatorError } from '~/platform/operator-error.ts';

export type BenchArguments = {
  json: boolean;
  /** Numbers of placements, ascending. */
  sizes: number[];
  /** Placements to import. */
  importRows: number;
};

const USAGE = 'Bruk: npm run bench -- [--json] [--sizes 10000,100000,1000000] [--import-rows 100000]';
const LARGEST = 10_000_000;

function readCount(text: string): number {
  const count = /^[1-9]\d*$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > LARGEST) throw new OperatorError(`${USAGE} («${text}» er ikke et helt tall fra 1 til ${LARGEST})`, 2);
  return count;
}

/** What is to be measured. Throws an `OperatorError` with exit status 2 on anything it does not know. */
export function readBenchArguments(args: string[]): BenchArguments {
  const { json, sizes, rows } = written(args);
  const counts = sizes.split(',').map(readCount);
  return { json, sizes: [...new Set(counts)].sort((a, b) => a - b), importRows: readCount(rows) };
}

function written(args: string[]): { json: boolean; sizes: string; rows: string } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        json: { type: 'boolean', default: false },
        sizes: { type: 'string', default: '10000,100000,1000000' },
        'import-rows': { type: 'string', default: '100000' },
      },
    });
    return { json: values.json, sizes: values.sizes, rows: values['import-rows'] };
  } catch (error) {
    throw new OperatorError(USAGE, 2, { cause: error });
  }
}
