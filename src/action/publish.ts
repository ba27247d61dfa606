import { posix } from 'node:path';
import { messageOf } from '../model/error-message.js';
import { plainBlock, plainLine } from './log.js';
import type { Report, ReportFormat } from '../model/report.js';
import type { RuleDoc } from '../model/rule.js';
import { annotations, workflowCommand, type Annotation } from '../report/annotations.js';
import { FORMATS } from '../report/formats.js';

/** Where the Action publishes its report. */
export interface Publisher {
  /** Prints one line; the runner executes commands in it. */
  print(line: string): void;
  setOutput(name: string, value: string): void;
  /** Throws where the runner offers no job summary. */
  writeSummary(markdown: string): Promise<void>;
  /** Writes a file of this step's own and returns its absolute path. */
  writeOwn(name: string, content: string): string;
  /** Writes a file that the workflow named. */
  writeNamed(path: string, content: string): void;
}

export interface PublishSettings {
  readonly rules: readonly RuleDoc[];
  /** Files that the workflow asked for. */
  readonly reports: readonly { readonly format: ReportFormat; readonly path: string }[];
  /** The audited tree relative to the workspace, with `/`; empty when they are the same. */
  readonly folder: string;
  /** A random word that cannot be guessed; ends the part of the log in which the runner executes no commands. */
  readonly token: string;
}

/** Publishes a report: log, annotations, files, outputs and job summary. A summary that cannot be written is only logged. */
export async function publish(report: Report, settings: PublishSettings, to: Publisher): Promise<void> {
  const render = (format: ReportFormat): string =>
    FORMATS[format].render(report, { rules: settings.rules, color: false, verbose: false, quiet: false });
  for (const line of plainBlock(render('text'), settings.token)) to.print(line);
  for (const annotation of annotations(report)) to.print(workflowCommand(based(annotation, settings.folder)));
  const outputs: Readonly<Record<string, string>> = {
    verdict: report.verdict,
    blocked: String(report.counts.blocked),
    warned: String(report.counts.warned),
    safe: String(report.counts.safe),
    unscanned: String(report.counts.unscanned),
    report: to.writeOwn('report.json', render('json')),
    sarif: to.writeOwn('report.sarif', render('sarif')),
  };
  for (const { format, path } of settings.reports) to.writeNamed(path, render(format));
  try {
    await to.writeSummary(render('markdown'));
  } catch (error) {
    to.print(plainLine(`Job summary not written: ${messageOf(error)}`));
  }
  for (const [name, value] of Object.entries(outputs)) to.setOutput(name, value);
}

/**
 * Makes the file of an annotation relative to the workspace; in reports it is relative to the audited tree. Some runners
 * take the last `::` of a line for the end of a command's properties, so it is taken out of messages.
 */
function based(annotation: Annotation, folder: string): Annotation {
  const message = annotation.message.replace(/:(?=:)/g, ': ');
  if (annotation.file === undefined) return { ...annotation, message };
  return { ...annotation, message, file: posix.join(folder, annotation.file) };
}
