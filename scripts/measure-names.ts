import { readFileSync } from 'node:fs';
import { POPULAR_NAMES } from '../src/knowledge/popular-names.js';
import { findLookalike } from '../src/rules/release/names/lookalike.js';
import { indexNames } from '../src/rules/release/names/name-index.js';

/** How many honest names would be warned about by name alone: ranks 5,001 to 15,000 of a download ranking. */
const FIRST = 5000;
const LAST = 15000;
const LIMIT = 0.005;

const file = process.argv[2];
if (file === undefined) {
  console.error('usage: npm run measure:names -- RANKING  (one project name a line, most downloaded first)');
  process.exitCode = 2;
} else {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  const names = lines.filter((line) => line !== '' && !line.startsWith('#')).slice(FIRST, LAST);
  const index = indexNames(POPULAR_NAMES);
  const started = performance.now();
  const found = names.flatMap((name) => {
    const lookalike = findLookalike(name, index);
    return lookalike === undefined ? [] : [{ name, ...lookalike }];
  });
  const time = (performance.now() - started) / names.length;
  const warned = found.filter(({ nearness }) => nearness === 'close');
  for (const { name, by, distance, popular } of warned)
    console.log(`${name}: ${popular.name} by ${by} (distance: ${distance}, rank ${popular.rank + 1})`);
  const share = warned.length / names.length;
  console.log(
    `${warned.length} of ${names.length} names warned (${(share * 100).toFixed(2)} %, limit ${LIMIT * 100} %), ` +
      `${found.length - warned.length} noted, ${time.toFixed(3)} ms a name`,
  );
  if (share > LIMIT) process.exitCode = 1;
}
