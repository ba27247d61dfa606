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
  /** A pure function of the report: the same report gives the same bytes. */
  render(report: Report, options: FormatOptions): string;
}

/** How each format is written. */
export const FORMATS: Readonly<Record<ReportFormat, Renderer>> = {
  text: { render: text },
  json: { render: json },
  sarif: { render: sarif },
  markdown: { render: (report) => markdown(report) },
  gitlab: { render: gitlab },
};
