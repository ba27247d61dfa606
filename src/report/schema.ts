import { z } from 'zod';
import { FAILURE_CODES } from '../model/failure.js';
import { REACHES, SEVERITIES } from '../model/finding.js';
import { VERDICTS } from '../model/report.js';

const tier = z.literal([1, 2, 3]);
const count = z.int().nonnegative();
const line = z.int().positive();
const verdict = z.enum(VERDICTS);

const chainStep = z.object({
  file: z.string().describe('Path inside the artifact.'),
  line: line.describe('Line in that file, or in the decoded text; counted from 1.'),
  layer: count.describe('0: the file as shipped; n: the text that the n-th decoding yielded.'),
  text: z.string().describe('What happens there.'),
  decoded: z.string().exactOptional().describe('How the decoded text begins that is run there.'),
});

const ignored = z.object({
  reason: z.string().describe('The reason given in the configuration.'),
  expires: z.string().describe('`YYYY-MM-DD`; from this day on it counts again.'),
});

const finding = z.object({
  rule: z.string().describe('Rule id; `depsec explain RULE` tells more.'),
  tier: tier.describe('1: facts about the release, 2: its source, 3: AI review.'),
  severity: z.enum(SEVERITIES).describe('How much it weighs.'),
  score: z.number().min(0).max(1).describe('The severity as a number.'),
  title: z.string().describe('What the rule looks for.'),
  message: z.string().describe('What was found here.'),
  artifact: z
    .string()
    .exactOptional()
    .describe('File name of the artifact; absent when it is about the release.'),
  file: z.string().exactOptional().describe('Path inside the artifact.'),
  line: line.exactOptional().describe('First line, counted from 1.'),
  endLine: line.exactOptional().describe('Last line.'),
  evidence: z.string().exactOptional().describe('A short quotation of the place.'),
  reach: z.enum(REACHES).exactOptional().describe('When that code runs without anybody calling it by name.'),
  technique: z.string().exactOptional().describe('MITRE ATT&CK technique id.'),
  chain: z.array(chainStep).exactOptional().describe('The steps that together make the finding.'),
  advisory: z
    .object({
      id: z.string().describe('Advisory id.'),
      aliases: z.array(z.string()).describe('Other ids of the same advisory, e.g. the CVE.'),
      fixed: z.array(z.string()).describe('Versions that hold the fix; empty when none is known.'),
    })
    .exactOptional()
    .describe('The advisory it comes from.'),
  ignored: ignored
    .exactOptional()
    .describe('Present when an `[[ignore]]` entry covers it; it then does not count.'),
  references: z.array(z.string()).describe('Where to read more.'),
});

const artifact = z.object({
  filename: z.string().describe('As the index names it.'),
  sha256: z.string().describe('Lower-case hex.'),
  url: z.string().describe('Where the index serves it, without credentials.'),
  size: count.describe('Bytes.'),
  built: z.boolean().describe('True for a wheel that was built here from an sdist.'),
});

const unscanned = z.object({
  artifact: z.string().describe('File name of the artifact.'),
  file: z
    .string()
    .exactOptional()
    .describe('Path inside it; absent when the whole artifact could not be read.'),
  code: z.string().describe('A stable word for the cause, usable in `[[ignore]]`.'),
  reason: z.string().describe('The cause in words.'),
  ignored: ignored
    .exactOptional()
    .describe('Present when an `[[ignore]]` entry covers it; it then does not count.'),
});

const requiredBy = z.object({
  file: z.string().exactOptional().describe('Requirements file; absent for the command line.'),
  line: line.exactOptional().describe('Line of the requirement, counted from 1.'),
  path: z.array(z.string()).describe('Names from that requirement down to this package.'),
});

const packageReport = z.object({
  name: z.string().describe('As its metadata spells it.'),
  version: z.string().describe('The version that the resolution chose.'),
  verdict: verdict.describe('What depsec decided about it.'),
  score: z.number().min(0).max(1).describe('The highest score of its findings.'),
  scope: z.enum(['runtime', 'build']).describe('`build`: only needed to build another package.'),
  decision: z
    .object({
      by: z.enum(['score', 'allowlist', 'denylist', 'ignore']).describe('What the verdict follows from.'),
      reason: z.string().exactOptional().describe('The reason given in the configuration.'),
    })
    .describe('How the verdict came about.'),
  requiredBy: z.array(requiredBy).describe('Every way by which it came in.'),
  artifacts: z.array(artifact).describe('The files that were read.'),
  unscanned: z.array(unscanned).describe('What could not be judged. Never treated as safe.'),
  findings: z.array(finding).describe('The reasons, by score, rule, file and line.'),
});

/** The JSON report, version 1: the shape of `Report`, in the order its keys are written. */
export const reportSchema = z
  .object({
    schemaVersion: z.literal(1).describe('Raised only when a field changes its meaning or is removed.'),
    tool: z
      .object({
        name: z.literal('depsec').describe('Always `depsec`.'),
        version: z.string().describe('Version of depsec.'),
        rules: z.string().describe('Version of the rule set.'),
      })
      .describe('What made the report.'),
    environment: z
      .object({
        python: z.string().describe('Version of the Python that was resolved for.'),
        pip: z.string().describe('Version of the pip that resolved.'),
        platform: z.string().describe('Platform tag that was resolved for.'),
        source: z.string().describe('Where the interpreter came from, e.g. `PATH`.'),
      })
      .describe('Which files pip chooses depends on this.'),
    verdict: verdict.describe('The worst of all packages: blocked, unscanned, warned, safe.'),
    counts: z
      .object({
        safe: count.describe('Packages found safe.'),
        warned: count.describe('Packages warned about.'),
        blocked: count.describe('Packages blocked.'),
        unscanned: count.describe('Packages that could not be judged.'),
      })
      .describe('Packages by verdict.'),
    incomplete: z
      .array(
        z.object({
          source: z.string().describe('The source that did not answer, e.g. `osv`.'),
          reason: z.string().describe('What went wrong.'),
        }),
      )
      .describe('Sources of knowledge that did not answer.'),
    skipped: z
      .array(
        z.object({
          tier: tier.describe('The tier it belongs to.'),
          reason: z.string().describe('What did not run, and why.'),
        }),
      )
      .describe('What the user turned off.'),
    notes: z.array(z.string()).describe('What else a reader should know.'),
    error: z
      .object({
        code: z.enum(FAILURE_CODES).describe('A stable word for the cause.'),
        what: z.string().describe('What happened.'),
        why: z.string().describe('Why it matters.'),
        fix: z.string().describe('What to do about it.'),
      })
      .exactOptional()
      .describe('Present when the run ended early.'),
    packages: z.array(packageReport).describe('Every package of the resolution, by name.'),
  })
  .meta({ title: 'depsec report, version 1' });

/** The JSON Schema (draft 2020-12) of the JSON report, as text. Later versions of depsec may add fields. */
export function reportJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(reportSchema, { io: 'input' }), null, 2)}\n`;
}
