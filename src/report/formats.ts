import type { Report, ReportFormat } from '../model/report.js';
import type { RuleDoc } from '../model/rule.js';
import { gitlab } from './gitlab.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { sarif } from './sarif.js';
import { text, type TextOptions } from './text.js';

export interface FormatOptions extends TextOptions {
  /** What every rule says about itself; SARIF repeats it. */
  readonly rules: readonly RuleDoc[];
}

/** Writes a report in one format. */
export interface Renderer {
  /** Whom it is for, in docs/report.md. */
  readonly readers: string;
  /** A pure function of the report: the same report gives the same bytes. */
  render(report: Report, options: FormatOptions): string;
}

/** How each format is written. */
export const FORMATS: Readonly<Record<ReportFormat, Renderer>> = {
  text: { readers: 'people, at a terminal or in a log', render: text },
  json: { readers: 'programs; this page describes it', render: json },
  sarif: { readers: 'code scanning (SARIF 2.1.0)', render: sarif },
  markdown: { readers: 'the summary of a CI job', render: (report) => markdown(report) },
  gitlab: {
    readers: 'merge requests in GitLab (Code Quality); a run that failed or lacks an answer is an issue, too',
    render: gitlab,
  },
};
