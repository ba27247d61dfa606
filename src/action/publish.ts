import { posix } from 'node:path';
import { messageOf } from '../model/error-message.js';
import { plainBlock, plainLine } from './log.js';
import type { Report, ReportFormat } from '../model/report.js';
import type { RuleDoc } from '../model/rule.js';
import { annotations, workflowCommand, type Annotation } from '../report/annotations.js';
import { FORMATS } from '../report/formats.js';

/** Where an Action tells what it found. */
export interface Publisher {
  /** Prints one line; the runner obeys commands in it. */
  print(line: string): void;
  setOutput(name: string, value: string): void;
  /** Throws where the runner offers no job summary. */
  writeSummary(markdown: string): Promise<void>;
  /** Writes a file of this step's own and returns its absolute path. */
  writeOwn(name: string, content: string): string;
  /** Writes a file the workflow named. */
  writeNamed(path: string, content: string): void;
}

export interface PublishSettings {
  readonly rules: readonly RuleDoc[];
  /** Files the workflow asked for. */
  readonly reports: readonly { readonly format: ReportFormat; readonly path: string }[];
  /** The audited tree relative to the workspace, with `/`; empty when they are the same. */
  readonly folder: string;
  /** Unguessable; ends the part of the log in which the runner obeys no commands. */
  readonly token: string;
}

/** Tells a report: log, annotations, files, outputs, job summary. What could not be told is a line in the log. */
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
  for (const [name, value] of Object.entries(outputs)) to.setOutput(name, value);
  for (const { format, path } of settings.reports) to.writeNamed(path, render(format));
  try {
    await to.writeSummary(render('markdown'));
  } catch (error) {
    to.print(plainLine(`Job summary not written: ${messageOf(error)}`));
  }
}

/**
 * Annotations name files from the workspace on, reports from the audited tree on. Some runners take the last `::` of a
 * line for the end of a command's properties, so a message holds none.
 */
function based(annotation: Annotation, folder: string): Annotation {
  const message = annotation.message.replace(/:(?=:)/g, ': ');
  if (annotation.file === undefined) return { ...annotation, message };
  return { ...annotation, message, file: posix.join(folder, annotation.file) };
}
