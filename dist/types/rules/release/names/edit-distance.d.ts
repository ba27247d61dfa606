/**
 * Edit distance in which a swap of two neighbouring letters is one edit, as are an insertion, a deletion and a
 * substitution (the restricted Damerau-Levenshtein distance, also known as optimal string alignment).
 */
export declare function editDistance(from: string, to: string): number;
