import type { Report } from '../model/report.js';
import type { RuleDoc } from '../model/rule.js';
import { gitlab } from './gitlab.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { sarif } from './sarif.js';
import { text, type TextOptions } from './text.js';

export type FormatName = 'text' | 'json' | 'sarif' | 'markdown' | 'gitlab';

export interface FormatOptions extends TextOptions {
  /** What every rule says about itself; SARIF repeats it. */
  readonly rules: readonly RuleDoc[];
}

export interface Format {
  /** For `--help`; no full stop. */
  readonly description: string;
  /** A pure function of the report: the same report gives the same bytes. */
  render(report: Report, options: FormatOptions): string;
}

/** Every format a report can be written in, by the name `--format` and `--report` know it by. */
export const FORMATS: Readonly<Record<FormatName, Format>> = {
  text: { description: 'for people, at a terminal or in a log', render: text },
  json: { description: 'everything, for programs (docs/report.md)', render: json },
  sarif: { description: 'SARIF 2.1.0, for code scanning', render: sarif },
  markdown: { description: 'the summary of a CI job', render: (report) => markdown(report) },
  gitlab: { description: 'Code Quality of GitLab, for merge requests', render: gitlab },
};
