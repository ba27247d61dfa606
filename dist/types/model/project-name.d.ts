/**
 * The normalised name of a project (PEP 503): lower case, runs of `-`, `_` and `.` are one `-`.
 * Two spellings with the same normalised name are one project.
 */
export declare function normalizeName(name: string): string;
