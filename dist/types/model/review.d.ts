import type { Http } from './http.js';
import type { Finding } from './finding.js';
/** The model that is used unless the configuration names another. */
export declare const DEFAULT_MODEL = "claude-sonnet-4-20250514";
/** A question to a model. The only tool the model has is the one that takes its answer. */
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
/** The outcome of a question. */
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
/** 429, 529 and the like: may be asked again after `retryAfter` milliseconds. */
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
    /** Its host, for the report. */
    readonly host: string;
    /** Never throws because of the service. When `signal` is aborted, the outcome is `failed`. */
    ask(request: ModelRequest, signal: AbortSignal): Promise<ModelAnswer>;
    /** The names of all models, newest first; empty if the service does not list them. */
    models(signal: AbortSignal): Promise<readonly string[]>;
}
/** Connects a run to the service. */
export type ConnectModel = (http: Http) => ModelService;
/** The settings of the AI review. */
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
/** Findings of earlier reviews. Never throws: a broken entry counts as missing. */
export interface ReviewCache {
    get(key: string): Promise<unknown>;
    put(key: string, findings: readonly Finding[]): Promise<void>;
}
/** Finds the file of an artifact that was read before, by its SHA-256; undefined if its bytes are no longer available. */
export type Locate = (sha256: string) => Promise<string | undefined>;
