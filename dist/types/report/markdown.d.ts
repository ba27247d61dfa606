import { type Report } from '../model/report.js';
/**
 * The summary of a CI job in GitHub Flavored Markdown, at most `limit` bytes: the verdict, a table of what needs
 * attention, the reasons, then, folded away, the safe packages and who requires whom.
 */
export declare function markdown(report: Report, { limit }?: {
    readonly limit?: number;
}): string;
