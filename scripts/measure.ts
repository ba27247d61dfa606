import { appendFileSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createScanPool } from '../src/services/scan-pool.js';
import { bundleWorker } from './bundle-worker.js';
import { measured, misses, tables, type Measured, type Sample } from './measure-table.js';

const USAGE = `usage: npm run measure -- --malware TSV --root FOLDER [--malware TSV …] [--honest FOLDER …] [--out FILE]

Reads every archive by tier 2 alone and prints how many were found. Archives are opened as bytes; nothing of them runs.
  --malware TSV   columns package, path_in_repo, where, tags; rows tagged no-payload are left out
  --root FOLDER   below which path_in_repo is looked for
  --honest FOLDER wheels and sdists of honest packages, directly in it
  --out FILE      one JSON object an archive`;

function malwareIn(tsv: string, root: string): Sample[] {
  const [header = '', ...lines] = readFileSync(tsv, 'utf8').trimEnd().split(/\r?\n/);
  const columns = header.split('\t');
  return lines.flatMap((line) => {
    const cells = line.split('\t');
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
    const tags = cell('tags')
      .split(/[\s,]+/)
      .filter((tag) => tag !== '');
    const path = resolve(root, cell('path_in_repo'));
    return tags.includes('no-payload') ? [] : [{ set: basename(tsv), path, where: cell('where'), tags }];
  });
}

function honestIn(folder: string): Sample[] {
  const names = readdirSync(folder).filter((name) => /\.(?:whl|tar\.gz|tgz|zip)$/.test(name));
  return names.map((name) => ({
    set: basename(resolve(folder)),
    path: resolve(folder, name),
    where: '',
    tags: [],
  }));
}

async function run(samples: readonly Sample[]): Promise<Measured[]> {
  const folder = await bundleWorker();
  const pool = createScanPool(join(folder, 'worker.mjs'), folder);
  try {
    return await Promise.all(
      samples.map(async (sample) => measured(sample, await pool.inspect(sample.path, basename(sample.path)))),
    );
  } finally {
    await pool.close();
    rmSync(folder, { recursive: true });
  }
}

const { values } = parseArgs({
  options: {
    malware: { type: 'string', multiple: true, default: [] },
    root: { type: 'string', default: '.' },
    honest: { type: 'string', multiple: true, default: [] },
    out: { type: 'string' },
  },
});
const listed = values.malware.flatMap((tsv) => malwareIn(tsv, values.root));
const honest = values.honest.flatMap(honestIn);
const found = [...listed, ...honest].filter(({ path }) => existsSync(path));
if (found.length === 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const results = await run(found);
  if (values.out !== undefined) {
    writeFileSync(values.out, '');
    for (const result of results) appendFileSync(values.out, `${JSON.stringify(result)}\n`);
  }
  const absent = listed.length + honest.length - found.length;
  console.log(
    [misses(results), tables(results), `${found.length} archives read, ${absent} not there`].join('\n'),
  );
}
