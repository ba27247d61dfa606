/** What a file's bytes mention, decided before any parse. */
export type WordKind = 'code' | 'named' | 'process' | 'network' | 'decoding' | 'spelled' | 'pieces' | 'address' | 'drop' | 'data' | 'autostart' | 'place' | 'loads' | 'credential' | 'aside' | 'reads' | 'tests' | 'computed' | 'opaque';
/**
 * Words of one kind, as patterns. Each begins with three characters that stand for themselves (behind `\b` or a
 * look-behind): by them it is found without trying it anywhere else. Compared without regard to case where it says `i`.
 */
export interface WordList {
    readonly kind: WordKind;
    readonly flags?: 'i';
    readonly patterns: readonly string[];
}
