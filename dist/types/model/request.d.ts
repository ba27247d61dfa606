import type { Policy } from './policy.js';
import type { AiRequest } from './review.js';
/** Where packages may come from: the index options and the indexes named in the configuration. */
export interface IndexRequest {
    readonly indexUrl?: string;
    readonly extraIndexUrls: readonly string[];
    readonly findLinks: readonly string[];
    readonly noIndex: boolean;
    /** Index URL prefixes declared private or public in the configuration. */
    readonly privateIndexes: readonly string[];
    readonly publicIndexes: readonly string[];
}
/** pip's options for choosing versions and files, as on its command line. */
export interface ResolutionRequest {
    readonly pre: boolean;
    readonly preferBinary: boolean;
    readonly noBinary: readonly string[];
    readonly onlyBinary: readonly string[];
    readonly requireHashes: boolean;
    readonly noDeps: boolean;
}
/** Where known vulnerabilities come from. */
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
/** Which builds of source distributions are allowed: only in a sandbox, also without one, or none. */
export declare const BUILD_CHOICES: readonly ["sandbox", "always", "never"];
export type BuildChoice = (typeof BUILD_CHOICES)[number];
/** The part of a request that every command which judges packages needs. */
export interface JudgeRequest {
    /** Absolute; the user's relative paths start here. For `audit`, requirement files and their includes lie inside it. */
    readonly root: string;
    readonly advisories: AdvisoriesRequest;
    /** No network beyond loopback and files. */
    readonly offline: boolean;
    readonly useCache: boolean;
    readonly ai: AiRequest;
    readonly policy: Policy;
}
/** The request of `scan`. */
export interface ScanRequest extends JudgeRequest {
    /** Wheels, sdists and unpacked folders, relative to `root` or absolute. */
    readonly paths: readonly string[];
}
/** The request of `gate`. */
export interface GateRequest extends JudgeRequest {
    readonly indexes: IndexRequest;
    /** An interpreter whose pip settings name the indexes. */
    readonly python?: string;
}
/** The request of `audit`. Paths are absolute unless said otherwise. */
export interface AuditRequest extends JudgeRequest {
    /** PEP 508 requirements from the command line. */
    readonly packages: readonly string[];
    /** Requirement files, relative to `root` or absolute. */
    readonly requirements: readonly string[];
    /** The content of standard input, for the name `-` among requirements and constraints; absent: `-` is a file. */
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
/** What `--upgrade` does to dependencies: upgrade only where needed, or like the requested packages. */
export declare const UPGRADE_STRATEGIES: readonly ["only-if-needed", "eager"];
/** The request of `install`. */
export interface InstallRequest extends AuditRequest {
    /** Stop before anything is built or installed. */
    readonly dryRun: boolean;
    /** Install blocked packages too. They are never built. */
    readonly allowBlocked: boolean;
    /** Install even if something is unscanned, or a source of knowledge did not answer. */
    readonly allowIncomplete: boolean;
    /** A folder to install into instead of the interpreter's environment, absolute. */
    readonly target?: string;
    readonly user: boolean;
    readonly upgrade: boolean;
    readonly upgradeStrategy?: (typeof UPGRADE_STRATEGIES)[number];
    readonly breakSystemPackages: boolean;
}
