import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizeName } from '../src/model/project-name.js';

/** Look-alike names are held against this many of the most downloaded projects (`curated_list = "top-5000"`). */
const COUNT = 5000;
const TARGET = join(import.meta.dirname, '..', 'data', 'popular-names.json');

/** Reads a download ranking: one project name a line, most downloaded first, `#` starts a comment line. */
function readRanking(file: string): string[] {
  const seen = new Set<string>();
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .filter((name) => {
      const isNew = !seen.has(normalizeName(name));
      seen.add(normalizeName(name));
      return isNew;
    });
}

const file = process.argv[2];
if (file === undefined) {
  console.error(
    'usage: tsx scripts/refresh-names.ts RANKING  (one project name a line, most downloaded first)',
  );
  process.exitCode = 2;
} else {
  const names = readRanking(file).slice(0, COUNT);
  if (names.length < COUNT) throw new Error(`expected at least ${COUNT} names, got ${names.length}`);
  writeFileSync(TARGET, `${JSON.stringify(names, null, 0).replaceAll(',', ',\n')}\n`);
  console.log(`${names.length} names written to data/popular-names.json`);
}
