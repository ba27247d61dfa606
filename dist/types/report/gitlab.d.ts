import type { Report } from '../model/report.js';
/**
 * The Code Quality report of GitLab: an array of issues, each on the requirement line that brought its package in. Like
 * SARIF's alerts they keep their identity when other lines or versions change. What was not read is one too, and so is
 * what kept the run from its end: GitLab takes an empty array for a project without any issue.
 */
export declare function gitlab(report: Report): string;
