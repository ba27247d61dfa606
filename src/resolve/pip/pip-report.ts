import { z } from 'zod';
import { Failure } from '../../model/failure.js';

const Item = z.object({
  download_info: z.object({ url: z.string() }),
  requested: z.boolean().default(false),
  requested_extras: z.array(z.string()).optional(),
  is_yanked: z.boolean().default(false),
  metadata: z.object({
    name: z.string(),
    version: z.string(),
    requires_python: z.string().optional(),
    requires_dist: z.array(z.string()).default([]),
    provides_extra: z.array(z.string()).default([]),
  }),
});

const PipReport = z.object({
  pip_version: z.string(),
  install: z.array(Item),
  environment: z.record(z.string(), z.string()).default({}),
});

/** One release pip chose. */
export type Chosen = z.infer<typeof Item>;

/** pip's installation report (`pip install --report`, version 1). */
export type PipReport = z.infer<typeof PipReport>;

/**
 * Reads pip's installation report.
 * @throws Failure `resolution-failed` when it is not one
 */
export function parsePipReport(text: string): PipReport {
  try {
    return PipReport.parse(JSON.parse(text));
  } catch (cause) {
    throw new Failure(
      {
        code: 'resolution-failed',
        what: "Expected pip's installation report (version 1), got something else.",
        why: 'depsec judges the files that pip names there.',
        fix: 'Please tell us which pip and Python you use; --python can name another interpreter meanwhile.',
      },
      cause,
    );
  }
}
