import type { CoreMetadata } from '../../model/metadata.js';
import { normalizeName } from '../../model/project-name.js';
import { InvalidRequirement } from '../../requirements/cursor.js';
import { parseRequirement } from '../../requirements/marker.js';
import { parseSpecifiers } from '../../requirements/specifier.js';
import type { Chosen } from '../pip/pip-report.js';

function specifiers(text: string): string {
  return (parseSpecifiers(text) === undefined ? [text] : text.split(','))
    .map((piece) => piece.replace(/[\s()]/g, ''))
    .sort()
    .join(',');
}

/** One spelling for requirements that mean the same: back ends differ in quotes, spaces and brackets. */
function canonical(text: string): string {
  try {
    const { name, extras, specifier, marker = '', url = '' } = parseRequirement(text);
    const tail = marker
      .replace(/'/g, '"')
      .replace(/[\s()]/g, '')
      .toLowerCase();
    return `${normalizeName(name)}[${extras.map(normalizeName).sort().join()}]${specifiers(specifier)}@${url};${tail}`;
  } catch (error) {
    if (error instanceof InvalidRequirement) return text;
    throw error;
  }
}

function same(left: readonly string[], right: readonly string[], spell: (text: string) => string): boolean {
  const [one, other] = [left, right].map((texts) => [...new Set(texts.map(spell))].sort().join('\n'));
  return one === other;
}

/**
 * The fields of a built wheel's metadata that are not those the release was chosen by.
 * @param chosen as pip's report has them
 */
export function differingFields(
  chosen: Chosen['metadata'],
  built: CoreMetadata | undefined,
): readonly string[] {
  if (built === undefined) return ['everything: it has no metadata that can be read'];
  const isSame: readonly (readonly [field: string, isSame: boolean])[] = [
    ['Name', normalizeName(chosen.name) === normalizeName(built.name)],
    ['Version', chosen.version === built.version],
    ['Requires-Python', specifiers(chosen.requires_python ?? '') === specifiers(built.requiresPython ?? '')],
    ['Requires-Dist', same(chosen.requires_dist, built.requiresDist, canonical)],
    ['Provides-Extra', same(chosen.provides_extra, built.providesExtra, normalizeName)],
  ];
  return isSame.filter(([, is]) => !is).map(([field]) => field);
}
