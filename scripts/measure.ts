import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createScanPool } from '../src/services/scan-pool.js';
import { archivesIn } from './measure/archives-in.js';
import { bundleWorker } from './measure/bundle.js';
import { differences, rename, type Renamed } from './measure/rename.js';
import { measured, misses, tables, type Measured, type Sample } from './measure/table.js';

const USAGE = `usage: npm run measure -- --malware TSV --root FOLDER [--malware TSV …] [--honest FOLDER …] [--rename] [--out FILE]

Reads every archive by tier 2 alone and prints how many were found. Archives are opened as bytes; nothing of them runs.
  --malware TSV   columns package, path_in_repo, where, tags; rows tagged no-payload are left out
  --root FOLDER   below which path_in_repo is looked for
  --honest FOLDER wheels and sdists of honest packages, directly in it
  --rename        reads every honest archive once more under a random name and metadata, and prints what differs
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
  const set = basename(resolve(folder));
  return archivesIn(folder).map((path) => ({ set, path, where: '', tags: [] }));
}

async function run(samples: readonly Sample[], folder: string): Promise<Measured[]> {
  const pool = createScanPool(join(folder, 'worker.mjs'), folder);
  try {
    return await Promise.all(
      samples.map(async (sample) => measured(sample, await pool.inspect(sample.path, basename(sample.path)))),
    );
  } finally {
    await pool.close();
  }
}

/** Renamed copies on disk at a time. */
const BATCH = 20;

/** How many archives are judged otherwise when they are called otherwise, and in what. */
async function compareRenamed(results: readonly Measured[], worker: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'depsec-renamed-'));
  const lines: string[] = [];
  for (let at = 0; at < results.length; at += BATCH) {
    const batch = results.slice(at, at + BATCH);
    const copies: Renamed[] = [];
    for (const { path } of batch) copies.push(await rename(path));
    const placed = batch.map((one, index) => ({ ...one, path: join(folder, copies[index]?.filename ?? '') }));
    placed.forEach(({ path }, index) => {
      writeFileSync(path, copies[index]?.bytes ?? '');
    });
    (await run(placed, worker)).forEach((other, index) => {
      const [one, copy] = [batch[index], copies[index]];
      const told = one === undefined || copy === undefined ? ['not read'] : differences(one, other, copy);
      if (told.length > 0)
        lines.push(`${basename(one?.path ?? '')} under another name:`, ...told.map((line) => `    ${line}`));
    });
    for (const { path } of placed) rmSync(path);
  }
  rmSync(folder, { recursive: true });
  const changed = lines.filter((line) => !line.startsWith(' ')).length;
  return [...lines, `${results.length} archives renamed, ${changed} judged otherwise`].join('\n');
}

const { values } = parseArgs({
  options: {
    malware: { type: 'string', multiple: true, default: [] },
    root: { type: 'string', default: '.' },
    honest: { type: 'string', multiple: true, default: [] },
    rename: { type: 'boolean', default: false },
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
  const worker = await bundleWorker();
  const results = await run(found, worker);
  if (values.out !== undefined) {
    writeFileSync(values.out, '');
    for (const result of results) appendFileSync(values.out, `${JSON.stringify(result)}\n`);
  }
  if (values.rename)
    console.log(
      await compareRenamed(
        results.filter(({ tags }) => tags.length === 0),
        worker,
      ),
    );
  rmSync(worker, { recursive: true });
  const absent = listed.length + honest.length - found.length;
  console.log(
    [misses(results), tables(results), `${found.length} archives read, ${absent} not there`].join('\n'),
  );
}
