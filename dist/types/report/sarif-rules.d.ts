import type { Finding, Severity } from '../model/finding.js';
import type { RuleDoc } from '../model/rule.js';
/** SARIF knows four levels; code scanning fails a check on `error`. */
export declare const SARIF_LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>>;
interface Descriptor {
    readonly id: string;
    readonly name: string;
    readonly properties: {
        readonly tags: readonly string[];
        readonly 'security-severity'?: string;
    };
    readonly [property: string]: unknown;
}
/**
 * One reportingDescriptor for each rule (SARIF 2.1.0 §3.49), by id. A rule has no severity of its own, its findings
 * have: level and `security-severity` are those of its gravest finding here.
 */
export declare function sarifRules(docs: readonly RuleDoc[], findings: readonly Finding[]): readonly Descriptor[];
export {};
