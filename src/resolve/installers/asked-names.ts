import { z } from 'zod';
import { normalizeName } from '../../model/project-name.js';
import type { Release } from '../../model/release.js';
import type { Requirement } from '../../model/requirement.js';
import { buildGraph } from '../graph.js';

const Asked = z.object({
  name: z.string(),
  extras: z.array(z.string()),
  origin: z.object({ file: z.string().optional(), line: z.number().optional() }),
});

function readAsked(text: string): readonly Requirement[] {
  const lines = [...new Set(text.split('\n').filter(Boolean))];
  return lines.map((line) => {
    const { name, extras, origin } = Asked.parse(JSON.parse(line));
    const { file, line: at } = origin;
    const place = { ...(file !== undefined && { file }), ...(at !== undefined && { line: at }) };
    return { name, extras, specifier: '', hashes: [], text: name, origin: place };
  });
}

/**
 * Releases with the lines that brought them in, by what the installers of a gated command were asked for and by what
 * each release requires.
 * @param text one JSON object a line, as the shims write it
 */
export function withAskers(
  releases: readonly Release[],
  text: string,
  environment: Readonly<Record<string, string>>,
): readonly Release[] {
  const nodes = releases.map(({ name, artifacts }) => ({
    name,
    requiresDist: artifacts[0]?.inspection.metadata?.requiresDist ?? [],
  }));
  const { requiredBy, requires } = buildGraph(nodes, readAsked(text), environment);
  return releases.map((release) => {
    const key = normalizeName(release.name);
    const found = requiredBy.get(key);
    return found === undefined
      ? release
      : { ...release, requiredBy: found, requires: requires.get(key) ?? release.requires };
  });
}
