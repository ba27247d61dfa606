import type { ChildRequest, ChildResult } from './child.js';
import type { Http, HttpRequest } from './http.js';
import type { Inspection } from './inspection.js';
import type { AuditLog } from './log.js';
import type { LoopbackAnswer, LoopbackRequest } from './loopback.js';
import type { ConnectModel, ReviewCache } from './review.js';
import type { Sandbox } from './sandbox.js';
import type { Authority, Tunnel } from './tunnel.js';
/** The effects rooms are given as arguments. `services.ts` holds the real ones; tests hand in their own. */
/** Reads artifacts: only the metadata, which is quick, or everything, for a verdict. */
export interface Inspector {
    /** Starts to get ready for artifacts, while the run waits for something else. */
    prepare(): void;
    /** The metadata alone; never throws for a bad artifact, the reason is in `unscanned`. */
    metadata(path: string, filename: string): Promise<Pick<Inspection, 'metadataText' | 'metadata' | 'unscanned'>>;
    /**
     * Reads and analyses a whole artifact or folder.
     * @param sha256 the expected hash; a file with other bytes is unscanned
     */
    inspect(path: string, filename: string, sha256?: string): Promise<Inspection>;
    /** All files of an archive with their contents; undefined when it is refused. */
    unpack(path: string, filename: string): Promise<readonly UnpackedFile[] | undefined>;
    /** Some files of an archive or a folder, under the paths that findings name; none when it is refused. */
    files(path: string, filename: string, wanted: (path: string, size: number) => boolean): Promise<readonly UnpackedFile[]>;
}
/** A file out of an archive. */
export interface UnpackedFile {
    /** Relative, with `/`. */
    readonly path: string;
    readonly bytes: Uint8Array;
}
/** What the cache keeps of an artifact between runs. */
export interface KnownArtifact {
    readonly inspection: Inspection;
    /** Bytes. */
    readonly size: number;
}
/** The verdict cache: inspections of artifacts by SHA-256. Never throws: a broken entry counts as missing. */
export interface ArtifactCache {
    /** True if it held nothing when it was opened. */
    readonly isEmpty: boolean;
    get(sha256: string, filename: string): Promise<KnownArtifact | undefined>;
    put(sha256: string, filename: string, known: KnownArtifact): Promise<void>;
}
/** Read access to the user's files. */
export interface Files {
    /** Absolute path with every symbolic link resolved; throws as `fs.realpath` does. */
    realpath(path: string): string;
    stat(path: string): {
        readonly isFile: boolean;
        readonly isDirectory: boolean;
        readonly size: number;
    };
    read(path: string): Uint8Array;
    list(path: string): readonly string[];
}
/** A downloaded file in the run's own folder. */
export interface Download {
    readonly status: number;
    /** Absolute; removed when the run ends. */
    readonly path: string;
    readonly size: number;
    /** Algorithm to lower-case hex digest of the bytes that were written. */
    readonly digests: Readonly<Record<string, string>>;
}
/** Streams a body to disk, so that a large wheel does not fill memory. Accepts `file:` addresses too. */
export interface Downloader {
    download(request: HttpRequest, algorithms: readonly string[]): Promise<Download>;
}
/** Identifies the content of a file or folder. */
export interface Fingerprint {
    /** Lower-case hex. */
    readonly sha256: string;
    /** Bytes. */
    readonly size: number;
}
/** A command of the user to run, connected to depsec's own standard streams. */
export interface CommandRequest {
    /** Looked up on the PATH of `env` when it is a bare name. */
    readonly file: string;
    readonly args: readonly string[];
    readonly env: Readonly<Record<string, string>>;
    readonly cwd: string;
    /** Aborted with the name of a signal, which is passed on. */
    readonly signal: AbortSignal;
}
/** Runs the user's command. Resolves to its exit code, or to 128 plus the number of the signal that ended it. */
export interface Commands {
    run(request: CommandRequest): Promise<number>;
}
/** Starts other programs. Output is captured, never inherited. */
export interface Processes {
    run(request: ChildRequest): Promise<ChildResult>;
}
export interface LoopbackServer {
    /** `http://127.0.0.1:PORT`, no trailing slash. */
    readonly url: string;
    close(): Promise<void>;
}
/** Serves on 127.0.0.1, for processes of this user only. */
export interface Loopback {
    /** @param tunnel without one every CONNECT is refused */
    serve(handle: (request: LoopbackRequest) => Promise<LoopbackAnswer>, tunnel?: Tunnel): Promise<LoopbackServer>;
}
/** The run's own folder, removed when it ends. */
export interface Workspace {
    /** Absolute; holds nothing but what the run puts there. */
    readonly folder: string;
    /** Makes a new, empty folder inside and returns its absolute path. */
    makeFolder(name: string): string;
    /** Writes a file that only this user can read, or one with another `mode`. */
    write(path: string, data: string | Uint8Array, mode?: number): void;
    /** Undefined when there is no such file. */
    readText(path: string): string | undefined;
    /**
     * Copies a file, reading it through one open handle.
     * @returns the hash of the copied bytes; undefined, without a copy, if there is no such regular file or a link leads to
     *   it
     */
    copy(from: string, to: string): Promise<{
        readonly sha256: string;
        readonly size: number;
    } | undefined>;
}
/** A folder that is open. */
export interface FolderHandle {
    readonly descriptor: number;
    close(): void;
}
/** What depsec needs to know about the machine it runs on. */
export interface Machine {
    readonly environment: Readonly<Record<string, string | undefined>>;
    readonly isWindows: boolean;
    /** The node that runs depsec, and the program that replaces installers on a gated command's PATH. Absolute. */
    readonly self: {
        readonly node: string;
        readonly script: string;
    };
    /** The interpreters to try for a run over `root`, best first: `wanted`, or those on PATH outside the tree. */
    interpreters(root: string, wanted: string | undefined): readonly string[];
    /** PATH without the entries that lie inside `root`. */
    searchPath(root: string): string;
    /** Absolute path of a program on PATH outside `root`; undefined when there is none. */
    program(name: string, root: string): string | undefined;
    /** The user's netrc file (`NETRC`, else in the home folder); undefined when there is none. */
    netrc(): string | undefined;
    /** A folder of the run's own that holds the pinned pip, unpacked from its wheel after its hash was checked. */
    pinnedPip(): Promise<string>;
}
/** How to reach the network, by pip's settings. */
export interface Connection {
    /** Path of a PEM bundle of further authorities. */
    readonly certificate?: string;
    readonly proxy?: string;
    readonly offline: boolean;
}
/** How far a run has come, for progress displays and the audit log. */
export interface ProgressEvent {
    readonly phase: 'resolve' | 'fetch' | 'scan' | 'build' | 'advisories' | 'review' | 'install';
    readonly done: number;
    /** Grows as more becomes known; 0 while it is unknown. */
    readonly total: number;
    /** What is being worked on; hostile text. */
    readonly name?: string;
}
/** All effects of a run: files, processes, network, caches, log and clock. */
export interface Services {
    readonly files: Files;
    readonly machine: Machine;
    readonly processes: Processes;
    readonly sandbox: Sandbox;
    readonly commands: Commands;
    readonly loopback: Loopback;
    readonly inspector: Inspector;
    readonly cache: ArtifactCache;
    readonly workspace: Workspace;
    readonly log: AuditLog;
    readonly reviews: ReviewCache;
    /** Absent where there is no key for a model. */
    readonly connectModel?: ConnectModel;
    connect(connection: Connection): Http & Downloader;
    /** Identifies the content of a file or folder; undefined if it cannot be read. */
    fingerprint(path: string): Promise<Fingerprint | undefined>;
    /** Opens a folder, or the nearest one above it that exists; undefined where none can be opened. */
    openFolderHandle(path: string): FolderHandle | undefined;
    /** 128 random bits in hex. */
    token(): string;
    /** A new certificate authority. */
    makeAuthority(): Promise<Authority>;
    sleep(milliseconds: number): Promise<void>;
}
