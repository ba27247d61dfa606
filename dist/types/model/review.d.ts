import type { Http } from './http.js';
import type { Finding } from './finding.js';
/** The model that is asked unless the configuration names another. */
export declare const DEFAULT_MODEL = "claude-sonnet-4-20250514";
/** What is asked of a model. It has no tool but the one its answer comes in. */
export interface ModelRequest {
    readonly model: string;
    /** The fixed part, which the service may keep. */
    readonly system: string;
    /** About one package; holds hostile text in its envelope. */
    readonly content: string;
    /** JSON Schema of the answer. */
    readonly schema: Readonly<Record<string, unknown>>;
    readonly maxTokens: number;
}
/** What came of it. */
export type ModelAnswer = {
    readonly kind: 'answered';
    /** JSON as the model wrote it: hostile. */
    readonly text: string;
    /** False when it was cut off, or refused. */
    readonly isWhole: boolean;
    /** Tokens read, those taken from the service's own cache included. */
    readonly inputTokens: number;
    readonly outputTokens: number;
}
/** 429, 529 and their like: may be asked again after so many milliseconds. */
 | {
    readonly kind: 'busy';
    readonly status: number;
    readonly retryAfter?: number;
}
/** The service has no model of that name. */
 | {
    readonly kind: 'no-model';
}
/** The key, or what it may do, was refused. */
 | {
    readonly kind: 'denied';
    readonly status: number;
} | {
    readonly kind: 'failed';
    readonly reason: string;
};
/** A service that runs models. */
export interface ModelService {
    /** Host it is reached at, for the report. */
    readonly host: string;
    /** Never throws for what the service does; a signal that is aborted ends it with `failed`. */
    ask(request: ModelRequest, signal: AbortSignal): Promise<ModelAnswer>;
    /** Names of the models there are, newest first; empty when it does not tell. */
    models(signal: AbortSignal): Promise<readonly string[]>;
}
/** How a run reaches the service; absent where there is no key. */
export type ConnectModel = (http: Http) => ModelService;
/** What the AI review is given. */
export interface AiRequest {
    readonly isWanted: boolean;
    /** `--ai`: also in a run that otherwise uses no network. */
    readonly isAskedFor: boolean;
    /** `auto`: the default model, or its successor. */
    readonly model: string;
    /** For one package, seconds. */
    readonly maxSeconds: number;
    readonly maxPackages: number;
    /** Source from private indexes may be sent too. */
    readonly mayPrivate: boolean;
}
/** Findings of earlier reviews. Never throws: a broken entry is no entry. */
export interface ReviewCache {
    get(key: string): Promise<unknown>;
    put(key: string, findings: readonly Finding[]): Promise<void>;
}
/** Where the bytes of an artifact lie that was read before, by its SHA-256; undefined when they cannot be had again. */
export type Locate = (sha256: string) => Promise<string | undefined>;
