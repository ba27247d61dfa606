import type { Release } from '../../../model/release.js';
import type { NameIndex } from '../names/name-index.js';
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
/**
 * Finds what of a set of releases takes the place of another one's modules and programs.
 * @param releases installed together; sources that are built first are not known yet and take no place
 * @param popular of two projects, the one on this list is the one whose place is taken
 */
export declare function indexPlaces(releases: readonly Release[], popular: NameIndex): PlaceIndex;
/** For a release that is judged by itself. */
export declare const NO_PLACES: PlaceIndex;
