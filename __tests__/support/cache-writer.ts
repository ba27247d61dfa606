import { openArtifactCache } from '../../src/cache/artifact-cache.js';
import { knownArtifact } from './known-artifact.js';

/** Writes entries into the cache folder it is given until it is killed; prints a line once it has begun. */
const [, , folder = '', start = '0'] = process.argv;
const cache = await openArtifactCache(folder, 'rules');
process.stdout.write('begun\n');
for (let at = Number(start); ; at += 1) {
  const number = at % 50;
  await cache.put(String(number), 'a-1.0-py3-none-any.whl', knownArtifact(number));
}
