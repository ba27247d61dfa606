import * as z from 'zod';
import { MODES } from '../model/policy.js';
import { normalizeName } from '../model/project-name.js';
import { DEFAULT_MODEL } from '../model/review.js';
import { key, MAY_ADD, MAY_LOWER, MAY_NOT_ADD, MAY_RAISE, NEVER, upTheOrder } from './key.js';

const score = z.number().min(0).max(1);
/** PEP 508 names, turned into their normalised form. */
const projectName = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i)
  .transform(normalizeName);
const httpUrl = z.url({ protocol: /^https?$/ });
/** A TOML local date or the same as a string. */
const date = z.preprocess((value) => (value instanceof Date ? value.toISOString() : value), z.iso.date());

const ignore = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/),
  package: projectName,
  path: z.string().min(1).optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .transform((hash) => hash.toLowerCase())
    .optional(),
  reason: z.string().trim().min(1),
  expires: date,
});

/** The words for each part of an `[[ignore]]` entry, for error messages and docs/configuration.md. */
export const IGNORE_PARTS: Readonly<Record<keyof z.infer<typeof ignore>, string>> = {
  id: 'a rule id, an advisory id or the code of an unscanned file',
  package: 'the name of the package',
  path: 'a path inside the file of the package (optional)',
  sha256: 'the SHA-256 of the file of the package, 64 hexadecimal digits (optional)',
  reason: 'why it can be ignored',
  expires: 'the day from which it no longer applies, YYYY-MM-DD',
};

const NAMES = 'a list of package names';
const URLS = 'a list of http or https addresses';

const general = {
  mode: key(z.enum(MODES).default('block'), {
    allowed: '"block", "warn" or "audit-only"',
    default: '"block"',
    help: 'What a blocked package does: `block` and `audit-only` end with exit code 1, `warn` with 0; `audit-only` never installs and opens no gate',
    project: upTheOrder(MODES),
  }),
};

const analysis = {
  enable_ai: key(z.boolean().default(true), {
    allowed: 'true or false',
    default: 'true',
    help: 'AI review of flagged packages, if there is an API key (`ANTHROPIC_API_KEY`, or the input of the Action)',
    project: NEVER,
  }),
  ai_provider: key(z.literal('anthropic').default('anthropic'), {
    allowed: '"anthropic"',
    default: '"anthropic"',
    help: 'Provider of the AI review',
    project: NEVER,
  }),
  ai_model: key(z.string().min(1).default(DEFAULT_MODEL), {
    allowed: 'the name of a model, or "auto"',
    default: `"${DEFAULT_MODEL}"`,
    help: 'Model of the AI review; `auto` is the default model, or its successor once the service has retired it',
    project: NEVER,
  }),
  max_ai_analysis_time: key(z.number().positive().max(3600).default(30), {
    allowed: 'a number of seconds above 0, at most 3600',
    default: '30',
    help: 'Longest time the AI review may take for a package; a later answer is dropped',
    project: NEVER,
  }),
  max_ai_packages: key(z.int().min(0).max(1000).default(20), {
    allowed: 'a whole number from 0 to 1000',
    default: '20',
    help: 'Largest number of packages that are reviewed in one run, the worst first',
    project: NEVER,
  }),
  ai_private: key(z.boolean().default(false), {
    allowed: 'true or false',
    default: 'false',
    help: 'Whether source from private indexes may be sent to the provider',
    project: NEVER,
  }),
};

const thresholds = {
  block_score: key(score.default(0.8), {
    allowed: 'a number from 0 to 1, not below warn_score',
    default: '0.8',
    help: 'A package whose score is at or above this is blocked',
    project: MAY_LOWER,
  }),
  warn_score: key(score.default(0.4), {
    allowed: 'a number from 0 to 1, not above block_score',
    default: '0.4',
    help: 'A package whose score is at or above this is warned about',
    project: MAY_LOWER,
  }),
};

const lists = {
  allowlist: {
    packages: key(z.array(projectName).default([]), {
      allowed: NAMES,
      default: '[]',
      help: 'Packages whose analysis is skipped. A malware advisory and the deny list still block them',
      project: MAY_NOT_ADD,
    }),
    curated_list: key(z.literal('top-5000').default('top-5000'), {
      allowed: '"top-5000"',
      default: '"top-5000"',
      help: 'Popular names that other names are compared with; they are never look-alikes themselves',
      project: NEVER,
    }),
  },
  denylist: {
    packages: key(z.array(projectName).default([]), {
      allowed: NAMES,
      default: '[]',
      help: 'Packages that are always blocked, whatever is found in them',
      project: MAY_ADD,
    }),
  },
};

const advisories = {
  url: key(httpUrl.default('https://api.osv.dev'), {
    allowed: 'an http or https address',
    default: '"https://api.osv.dev"',
    help: 'Base address of the OSV service or of a mirror of it',
    project: NEVER,
  }),
  required: key(z.boolean().default(true), {
    allowed: 'true or false',
    default: 'true',
    help: 'Whether a service that does not answer makes the run incomplete (exit code 3)',
    project: upTheOrder([false, true]),
  }),
  private: key(z.array(projectName).default([]), {
    allowed: NAMES,
    default: '[]',
    help: 'Your own packages, whose names are never sent to a service',
    project: MAY_NOT_ADD,
  }),
};

const index = {
  private: key(z.array(httpUrl).default([]), {
    allowed: URLS,
    default: '[]',
    help: 'Indexes whose package names are never sent to a service; indexes that ask for credentials are private without being listed',
    project: NEVER,
  }),
  public: key(z.array(httpUrl).default([]), {
    allowed: URLS,
    default: '[]',
    help: 'Indexes that are public although they ask for credentials',
    project: NEVER,
  }),
};

const cooldown = {
  days: key(z.literal(0).default(0), {
    allowed: '0 (holding back young releases is not part of this version)',
    default: '0',
    help: 'Age below which a release is held back',
    project: MAY_RAISE,
  }),
};

/** Sections and keys of a configuration file, in the order the documentation lists them. */
export const SECTIONS = {
  general,
  analysis,
  thresholds,
  ...lists,
  advisories,
  index,
  cooldown,
} as const;

const section = <T extends z.core.$ZodLooseShape>(shape: T) => z.strictObject(shape).prefault({} as never);

/** A whole configuration file; unknown keys are errors, missing ones get their default. */
export const fileSchema = z.strictObject({
  general: section(general),
  analysis: section(analysis),
  thresholds: section(thresholds),
  allowlist: section(lists.allowlist),
  denylist: section(lists.denylist),
  advisories: section(advisories),
  index: section(index),
  cooldown: section(cooldown),
  ignore: key(z.array(ignore).default([]), {
    allowed: '[[ignore]] entries',
    default: '[]',
    help: 'Findings and unscanned files that somebody takes responsibility for',
    project: MAY_NOT_ADD,
  }),
});
export type FileContents = z.infer<typeof fileSchema>;
