import { resolve } from 'node:path';
import { messageOf } from '../model/error-message.js';
import { Failure } from '../model/failure.js';
import type { Report } from '../model/report.js';
import type { JudgingOptions } from '../options/judging-options.js';
import { FORMATS, type FormatOptions } from '../report/formats.js';
import type { CliEffects } from './effects.js';

/** Writes the report to the files of --report. Returns one failure that names all files that could not be written. */
export function writeReports(
  report: Report,
  options: JudgingOptions,
  format: FormatOptions,
  effects: CliEffects,
): Failure | undefined {
  const root = resolve(effects.workingDirectory, options.workingDirectory ?? '.');
  const problems = options.reports.flatMap(({ format: name, path }): string[] => {
    const text = FORMATS[name].render(report, format);
    try {
      effects.writeFile(path, root, text);
      return [];
    } catch (error) {
      const why = messageOf(error);
      return [`The report could not be written to ${resolve(root, path)} (${why}).`];
    }
  });
  if (problems.length === 0) return undefined;
  return new Failure({
    code: 'disk',
    what: problems.join('\n'),
    why: 'Readers of that file would see an old report, or none.',
    fix: 'Name files in folders that exist and can be written to.',
  });
}
