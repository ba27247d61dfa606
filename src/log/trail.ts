import type { ProgressEvent } from '../model/effects.js';
import type { Failure, FailureParts } from '../model/failure.js';
import type { AuditLog, LogEvent, PhaseTime, Setting } from '../model/log.js';
import type { PackageReport, Report } from '../model/report.js';

/** What is known about a run when it starts. */
export interface RunStart {
  readonly command: string;
  readonly tool: Report['tool'];
  readonly arguments: readonly string[];
  /** Where it was started. */
  readonly folder: string;
}

/** The audit log's view of one run, from its first line to its last. */
export interface Trail {
  /** Records the settings from configuration files; all others have their defaults. */
  settings(root: string, settings: readonly Setting[]): void;
  /** Notes the time of each phase. */
  onProgress(event: ProgressEvent): void;
  /** Records the result of the run. */
  end(report: Report, exitCode: number, failure?: Failure): void;
}

function packageEvents({ findings, ...entry }: PackageReport): readonly LogEvent[] {
  const { name, version } = entry;
  return [
    { event: 'package', ...entry },
    ...findings.map((finding) => ({ event: 'finding' as const, package: name, version, finding })),
  ];
}

function errorEvents(error: FailureParts | undefined, failure: Failure | undefined): readonly LogEvent[] {
  if (error === undefined) return [];
  const { code, what, why, fix } = error;
  const stack = failure?.cause instanceof Error ? failure.cause.stack : undefined;
  return [{ event: 'error', code, what, why, fix, ...(stack === undefined ? {} : { stack }) }];
}

/** The events of a report: the resolution, then each package with its findings. */
function reportEvents(report: Report): readonly LogEvent[] {
  const { environment, packages, incomplete, skipped, notes } = report;
  return [
    {
      event: 'resolution',
      ...environment,
      packages: packages.map(({ name, version }) => `${name} ${version}`),
      incomplete,
      skipped,
      notes,
    },
    ...packages.flatMap(packageEvents),
  ];
}

/**
 * Starts recording a run in the audit log.
 * @param now milliseconds on a clock that never goes back
 */
export function startTrail(log: AuditLog, start: RunStart, now: () => number): Trail {
  const started = now();
  const phases = new Map<string, PhaseTime>();
  const since = (): number => Math.round(now() - started);
  const { version, rules } = start.tool;
  const { command, folder } = start;
  log.write({ event: 'run', command, version, rules, arguments: start.arguments, folder });
  return {
    settings: (root, settings) => {
      log.write({ event: 'settings', root, settings });
    },
    onProgress: ({ phase }) => {
      const [at, known] = [since(), phases.get(phase)];
      phases.set(phase, { phase, first: known?.first ?? at, last: at });
    },
    end: (report, exitCode, failure) => {
      const { verdict, counts } = report;
      log.write(...reportEvents(report), ...errorEvents(report.error, failure), {
        event: 'end',
        exitCode,
        verdict,
        counts,
        milliseconds: since(),
        phases: [...phases.values()],
      });
    },
  };
}
