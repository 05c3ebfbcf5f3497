import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };

/** Writes each script and style sheet of a folder beside itself once more, as small as it gets: too slow to do while somebody waits. */
export async function compressAssets(folder: string): Promise<void> {
  const names = await readdir(folder);
  const assets = names.filter((name) => /\.(js|css)$/.test(name));
  await Promise.all(assets.map(async (name) => writeFile(join(folder, `${name}.br`), await compress(await readFile(join(folder, name)), { params }))));
}
