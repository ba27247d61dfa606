import type { Files } from '../model/effects.js';
import type { RequirementSet } from '../model/requirement.js';
import type { Variables } from './pip-file/variables.js';
/** What the user named: PEP 508 strings, and files relative to `root` or absolute. */
export interface RequirementInput {
    /** Absolute. */
    readonly root: string;
    readonly packages: readonly string[];
    /** `-e` arguments. */
    readonly editables?: readonly string[];
    readonly requirements: readonly string[];
    readonly constraints: readonly string[];
    /** `--group` arguments: a name, or `path/pyproject.toml:name`. */
    readonly groups?: readonly string[];
    /** Of a pyproject.toml, take optional dependencies as well, and these groups. */
    readonly isWhole?: boolean;
    readonly ownGroups?: readonly string[];
    /** Let lines name git repositories. */
    readonly allowVcs?: boolean;
    /** What `-` among `requirements` and `constraints` means. */
    readonly standardInput?: Uint8Array;
    /** They are uv's, which reads them itself. */
    readonly isForUv?: boolean;
}
/**
 * Reads requirement files, constraint files and command-line requirements as pip reads them, in pip's order:
 * constraints, command line, files. Options keep the order pip applies them in: a later `index-url` replaces it and
 * every `extra-index-url` before it; after `no-index` no index counts.
 *
 * Values of variables end up in the values of options and nowhere else, errors included.
 *
 * @throws Failure `usage` (no root), `requirements-unreadable`, `requirements-syntax`, `requirements-refused` (every
 * line that cannot be handed to pip, in one failure) or `requirements-conflict`
 */
export declare function readRequirements(input: RequirementInput, files: Files, env: Variables): RequirementSet;
