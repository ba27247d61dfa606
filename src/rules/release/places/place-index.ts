import { normalizeName } from '../../../model/project-name.js';
import type { Release } from '../../../model/release.js';
import type { NameIndex } from '../names/name-index.js';
import { modulePlace } from './module-place.js';

/** A release puts files of its own where another one has its modules or programs. */
export interface Displacement {
  readonly other: Pick<Release, 'name' | 'version'>;
  /** As the wheels tell them, sorted. */
  readonly places: readonly string[];
}

/** Who displaces whom, among releases that are installed together. */
export interface PlaceIndex {
  displacedBy(release: Pick<Release, 'name' | 'version'>): readonly Displacement[];
}

/** One release's files for one module. */
interface Share {
  readonly release: Release;
  rank: number;
  place: string;
  /** Of the file that Python would take of this release; undefined where that was not read. */
  content: string | undefined;
}

type Shares = Map<string, Share>;

const keyOf = ({ name, version }: Pick<Release, 'name' | 'version'>): string =>
  `${normalizeName(name)} ${version}`;

/** Files by module and release. */
function gather(releases: readonly Release[]): ReadonlyMap<string, Shares> {
  const modules = new Map<string, Shares>();
  for (const release of releases)
    for (const { inspection } of release.artifacts)
      for (const { place, content } of inspection.programs ?? []) {
        const { module, rank } = modulePlace(place);
        const shares: Shares = modules.get(module) ?? new Map<string, Share>();
        modules.set(module, shares);
        const known = shares.get(normalizeName(release.name));
        if (known === undefined || rank < known.rank)
          shares.set(normalizeName(release.name), { release, rank, place, content });
      }
  return modules;
}

/** The project that a module belongs to, judged by its name; the others are guests. */
function isOwner({ release, place }: Share): boolean {
  const [top = ''] = place.replace(/^bin\//, '').split(/[/.]/);
  return normalizeName(release.name) === normalizeName(top);
}

/** Those whose file is taken in place of another's. */
function displacers(shares: readonly Share[], popular: NameIndex): readonly Share[] {
  const contents = new Set(shares.map(({ content }) => content));
  if (contents.size === 1 && !contents.has(undefined)) return [];
  const best = Math.min(...shares.map(({ rank }) => rank));
  const first = shares.filter(({ rank }) => rank === best);
  const isKnown = ({ release }: Share): boolean => popular.byName.has(normalizeName(release.name));
  const known = shares.filter(isKnown);
  const owners = known.length > 0 && known.length < shares.length ? known : shares.filter(isOwner);
  return first.filter((share) => !owners.includes(share));
}

/**
 * Finds what of a set of releases takes the place of another one's modules and programs.
 * @param releases installed together; sources that are built first are not known yet and take no place
 * @param popular of two projects, the one on this list is the one whose place is taken
 */
export function indexPlaces(releases: readonly Release[], popular: NameIndex): PlaceIndex {
  const found = new Map<string, Map<string, { other: Release; places: string[] }>>();
  for (const shares of gather(releases).values()) {
    if (shares.size < 2) continue;
    const all = [...shares.values()];
    for (const { release, place } of displacers(all, popular))
      for (const { release: other } of all.filter((share) => share.release !== release)) {
        const others = found.get(keyOf(release)) ?? new Map<string, { other: Release; places: string[] }>();
        const known = others.get(keyOf(other)) ?? { other, places: [] };
        known.places.push(place);
        found.set(keyOf(release), others.set(keyOf(other), known));
      }
  }
  return {
    displacedBy: (release) =>
      [...(found.get(keyOf(release))?.values() ?? [])]
        .map(({ other, places }) => ({ other, places: places.sort() }))
        .sort((a, b) => (keyOf(a.other) < keyOf(b.other) ? -1 : 1)),
  };
}

/** For a release that is judged by itself. */
export const NO_PLACES: PlaceIndex = { displacedBy: () => [] };
