import type { Policy } from './policy.js';
import type { AiRequest } from './review.js';
export interface IndexRequest {
    readonly indexUrl?: string;
    readonly extraIndexUrls: readonly string[];
    readonly findLinks: readonly string[];
    readonly noIndex: boolean;
    /** Index URL prefixes declared private or public in the configuration. */
    readonly privateIndexes: readonly string[];
    readonly publicIndexes: readonly string[];
}
export interface ResolutionRequest {
    readonly pre: boolean;
    readonly preferBinary: boolean;
    readonly noBinary: readonly string[];
    readonly onlyBinary: readonly string[];
    readonly requireHashes: boolean;
    readonly noDeps: boolean;
}
export interface AdvisoriesRequest {
    /** `folder` is a directory of OSV JSON records. */
    readonly source: 'osv' | 'off' | {
        readonly folder: string;
    };
    /** Base address of the OSV service. */
    readonly url: string;
    /** When true, a service that does not answer makes the run incomplete (exit 3). */
    readonly required: boolean;
    /** Normalised names that are never sent to a service. */
    readonly privateNames: readonly string[];
}
/** Which builds of source distributions are allowed: in a sandbox alone, also without one, or none at all. */
export declare const BUILD_CHOICES: readonly ["sandbox", "always", "never"];
export type BuildChoice = (typeof BUILD_CHOICES)[number];
/** What judging needs to be told, whatever is judged. */
export interface JudgeRequest {
    /** Absolute: what the user's paths start from. Of `audit`: requirement files and their includes stay inside it. */
    readonly root: string;
    readonly advisories: AdvisoriesRequest;
    /** No network beyond loopback and files. */
    readonly offline: boolean;
    readonly useCache: boolean;
    readonly ai: AiRequest;
    readonly policy: Policy;
}
/** Everything `scan` needs to be told. */
export interface ScanRequest extends JudgeRequest {
    /** Wheels, sdists and unpacked folders, relative to `root` or absolute. */
    readonly paths: readonly string[];
}
/** Everything `gate` needs to be told. */
export interface GateRequest extends JudgeRequest {
    readonly indexes: IndexRequest;
    /** An interpreter whose pip settings name the indexes. */
    readonly python?: string;
}
/** Everything `audit` needs to be told. Paths are absolute unless said otherwise. */
export interface AuditRequest extends JudgeRequest {
    /** PEP 508 requirements from the command line. */
    readonly packages: readonly string[];
    /** Requirement files, relative to `root` or absolute. */
    readonly requirements: readonly string[];
    /** What the name `-` means among requirements and constraints; absent: a file of that name. */
    readonly standardInput?: Uint8Array;
    /** `-e`: folders or repositories, as given. */
    readonly editables: readonly string[];
    /** `--group`: dependency groups (PEP 735), as given. */
    readonly groups: readonly string[];
    readonly constraints: readonly string[];
    readonly indexes: IndexRequest;
    readonly resolution: ResolutionRequest;
    readonly build: BuildChoice;
    /** `--python`: an interpreter to resolve for. */
    readonly python?: string;
    /** `--env`: variables that `${NAME}` in requirement files may expand to. */
    readonly variables: readonly string[];
    /** `--allow-vcs`: requirements from git are cloned, read and judged instead of refused. */
    readonly allowVcs: boolean;
}
/** What `--upgrade` does to dependencies: as little as it can, or the same as to what was asked for. */
export declare const UPGRADE_STRATEGIES: readonly ["only-if-needed", "eager"];
/** What `install` needs to be told beside that. */
export interface InstallRequest extends AuditRequest {
    /** Stop before anything is built or installed. */
    readonly dryRun: boolean;
    /** Install blocked packages too. They are never built. */
    readonly allowBlocked: boolean;
    /** Install although something was unscanned, or a source of knowledge did not answer. */
    readonly allowIncomplete: boolean;
    /** A folder to install into, absolute, in place of the interpreter's own. */
    readonly target?: string;
    readonly user: boolean;
    readonly upgrade: boolean;
    readonly upgradeStrategy?: (typeof UPGRADE_STRATEGIES)[number];
    readonly breakSystemPackages: boolean;
}
