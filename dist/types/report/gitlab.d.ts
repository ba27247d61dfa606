import type { Report } from '../model/report.js';
/**
 * The report as GitLab's Code Quality JSON: an array of issues, each on the requirement line that brought its package
 * in. Unscanned files and a run that failed are issues too, because GitLab shows an empty array as a clean project.
 */
export declare function gitlab(report: Report): string;
