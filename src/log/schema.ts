import { z } from 'zod';
import { reportSchema } from '../report/schema.js';

const { packages, environment, incomplete, skipped, notes, error, verdict, counts } = reportSchema.shape;
const packageReport = packages.element;
const count = z.int().nonnegative();

const stamp = {
  logVersion: z.literal(1).describe('Raised only when a field changes its meaning or is removed.'),
  time: z.iso.datetime().describe('When it was written, UTC.'),
  run: z.string().describe('Names the run; the same on all its lines.'),
};

const line = <T extends z.core.$ZodLooseShape>(event: string, what: string, shape: T) =>
  z.object({ ...stamp, event: z.literal(event), ...shape }).describe(what);

const run = line('run', 'A run begins.', {
  command: z.string().describe('`audit`, `install`, `scan`, `gate`, `action` or `library`.'),
  version: z.string().describe('Version of depsec.'),
  rules: z.string().describe('Version of the rule set.'),
  arguments: z.array(z.string()).describe('What it was asked, without secrets.'),
  folder: z.string().describe('Where it was started.'),
});

const settings = line('settings', 'The configuration was read.', {
  root: z.string().describe('The folder that is audited.'),
  settings: z
    .array(
      z.object({
        key: z.string().describe('Section and name of the key.'),
        value: z.unknown().describe('As the file has it.'),
        origin: z.string().describe('The file.'),
      }),
    )
    .describe('What files set; the later entry of a key counts, lists add up, all else has its default.'),
});

const resolution = line('resolution', 'What was chosen, and for what.', {
  ...environment.shape,
  packages: z.array(z.string()).describe('Name and version of each.'),
  incomplete,
  skipped,
  notes,
});

const finding = line('finding', 'One finding of a package.', {
  package: z.string().describe('Name of the package.'),
  version: z.string().describe('Its version.'),
  finding: packageReport.shape.findings.element.describe('As in the JSON report.'),
});

const ai = line('ai', 'One exchange with a model.', {
  package: z.string().describe('Name of the package.'),
  version: z.string().describe('Its version.'),
  sha256: z.array(z.string()).describe('Of the artifacts whose files were sent.'),
  model: z.string().describe('The model that was asked.'),
  promptVersion: z.string().describe('Of the fixed part of the prompt.'),
  promptHash: z.string().describe('SHA-256 of the whole request.'),
  files: z
    .array(
      z.object({
        path: z.string().describe('Path inside the artifact.'),
        lines: z.array(z.tuple([count, count])).describe('First and last line of each part.'),
      }),
    )
    .describe('What was sent.'),
  request: z.string().describe('The part of the request that is about this package, without secrets.'),
  answer: z.string().exactOptional().describe('As it came, without secrets; absent when none came.'),
  outcome: z.string().describe('`answered`, or why not.'),
  inputTokens: count.describe('Tokens read by the model, as the service counts.'),
  outputTokens: count.describe('Tokens written by it.'),
  milliseconds: count.describe('How long it took.'),
});

const failed = line('error', 'The run ended early.', {
  ...error.unwrap().shape,
  stack: z.string().exactOptional().describe('Where it came from, of an unexpected one.'),
});

const end = line('end', 'The run is over.', {
  exitCode: count.describe('What the process ended with.'),
  verdict,
  counts,
  milliseconds: count.describe('How long the run took.'),
  phases: z
    .array(
      z.object({
        phase: z.string().describe('Phases overlap.'),
        first: count.describe('Milliseconds from the start to the first word about it.'),
        last: count.describe('To the last.'),
      }),
    )
    .describe('What took how long.'),
});

const packageLine = line(
  'package',
  'One package, its files with their hashes, and its verdict.',
  packageReport.omit({ findings: true }).shape,
);

/** One line of the audit log. */
export const logLineSchema = z
  .discriminatedUnion('event', [run, settings, resolution, packageLine, finding, ai, failed, end])
  .meta({ title: 'depsec audit log, one line, version 1' });

/** The JSON Schema (draft 2020-12) of a line, as text. */
export function logJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(logLineSchema, { io: 'input' }), null, 2)}\n`;
}
