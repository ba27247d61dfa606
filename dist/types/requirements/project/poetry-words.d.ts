/** A dependency in poetry's notation, as PEP 508 text; where it names a place, that is kept beside it. */
export interface PoetryDependency {
    readonly text: string;
    readonly source: unknown;
}
/** poetry's `^1.2`, `~1.2`, `1.*`, `>=1 <2` as a PEP 440 specifier; undefined for alternatives (`||`). */
export declare function poetryConstraint(text: string): string | undefined;
/** What one key of a table of poetry's dependencies asks for; undefined where PEP 508 has no words for it. */
export declare function poetryDependencies(name: string, value: unknown): readonly PoetryDependency[] | undefined;
