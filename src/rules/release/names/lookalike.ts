import { normalizeName } from '../../../model/project-name.js';
import { appearanceOf, withoutSeparators } from './appearance.js';
import { nearby, type NameIndex, plainDistance, type PopularName } from './name-index.js';
import { judgeSlip, type Nearness, WELL_KNOWN } from './slip.js';

/** The popular project a name may be taken for, and why. */
export interface Lookalike {
  readonly popular: PopularName;
  /** Which comparison found it. */
  readonly by: 'appearance' | 'separators' | 'edits';
  readonly nearness: Nearness;
  /** Plain Levenshtein distance of the normalised names, in which a swap of two letters counts as two. */
  readonly distance: number;
}

type Found = Pick<Lookalike, 'popular' | 'by' | 'nearness'>;

function byAppearance(normalized: string, index: NameIndex): readonly Found[] {
  const popular = index.byAppearance.get(appearanceOf(normalized));
  return popular === undefined ? [] : [{ popular, by: 'appearance', nearness: 'close' }];
}

function bySeparators(normalized: string, index: NameIndex): readonly Found[] {
  const popular = index.byLetters.get(withoutSeparators(normalized));
  if (popular === undefined) return [];
  return [{ popular, by: 'separators', nearness: popular.rank < WELL_KNOWN ? 'close' : 'sibling' }];
}

function byEdits(normalized: string, index: NameIndex): readonly Found[] {
  return nearby(index, normalized).flatMap((popular) => {
    const nearness = judgeSlip(normalized, popular.normalized, popular.rank);
    return nearness === undefined ? [] : [{ popular, by: 'edits', nearness }];
  });
}

/** The more alarming first, then the nearer, then the more popular. */
function compare(one: Lookalike, other: Lookalike): number {
  const nearness = Number(one.nearness === 'sibling') - Number(other.nearness === 'sibling');
  return nearness || one.distance - other.distance || one.popular.rank - other.popular.rank;
}

/**
 * The popular project that `name` may be mistaken for, by three comparisons: letters that look the same, separators
 * added or left out, few edits. Undefined for a name that is on the curated list itself.
 */
export function findLookalike(name: string, index: NameIndex): Lookalike | undefined {
  const normalized = normalizeName(name);
  if (index.byName.has(normalized)) return undefined;
  const found = [byAppearance, bySeparators, byEdits].flatMap((strategy) => strategy(normalized, index));
  const [first] = found
    .map((one) => ({ ...one, distance: plainDistance(normalized, one.popular.normalized) }))
    .sort(compare);
  return first;
}
