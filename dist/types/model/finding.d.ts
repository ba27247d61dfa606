/** How serious a finding is, worst first. */
export declare const SEVERITIES: readonly ["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFO"];
export type Severity = (typeof SEVERITIES)[number];
/** The score of each severity (README, "What a verdict means"). A package has the score of its worst finding. */
export declare const SCORES: Readonly<Record<Severity, number>>;
/** The part of depsec a finding comes from: 1 release facts, 2 source analysis, 3 AI review. */
export type Tier = 1 | 2 | 3;
/** When a piece of code runs without being called by name; ordered from soonest to never. */
export declare const REACHES: readonly ["install", "start", "import", "script", "call", "never"];
export type Reach = (typeof REACHES)[number];
/** One step of the chain that explains a finding. */
export interface ChainStep {
    readonly file: string;
    readonly line: number;
    /** 0 is the file as shipped, n the text that the n-th decoding yielded. */
    readonly layer: number;
    readonly text: string;
    /** The beginning of the decoded text that is run here. Hostile. */
    readonly decoded?: string;
}
/** The advisory that a finding comes from, as far as the report repeats it. */
export interface AdvisoryReference {
    readonly id: string;
    readonly aliases: readonly string[];
    /** Versions that hold the fix; empty when none is known. */
    readonly fixed: readonly string[];
}
/** One reason for a verdict. All text in it may come from a package and is hostile. */
export interface Finding {
    /** Rule id; also the docs anchor, the SARIF ruleId and the ignore key. */
    readonly rule: string;
    readonly tier: Tier;
    readonly severity: Severity;
    readonly score: number;
    readonly title: string;
    readonly message: string;
    readonly artifact?: string;
    readonly file?: string;
    /** 1-based. */
    readonly line?: number;
    readonly endLine?: number;
    /** A short quotation of the place, at most 200 characters. */
    readonly evidence?: string;
    readonly reach?: Reach;
    /** MITRE ATT&CK technique id, e.g. `T1195.002`. */
    readonly technique?: string;
    readonly chain?: readonly ChainStep[];
    readonly advisory?: AdvisoryReference;
    readonly ignored?: {
        readonly reason: string;
        readonly expires: string;
    };
    readonly references: readonly string[];
}
