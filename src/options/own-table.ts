import type { LogEvent } from '../model/log.js';
import type { Option } from './option.js';

const LOG = ['log'] as const;

/** The formats of `depsec log` and `depsec verify`. */
export const PLAIN_FORMATS = ['text', 'json'] as const;
export type PlainFormat = (typeof PLAIN_FORMATS)[number];

const KINDS: Readonly<Record<LogEvent['event'], true>> = {
  run: true,
  settings: true,
  resolution: true,
  package: true,
  finding: true,
  ai: true,
  error: true,
  end: true,
};

/** The kinds of lines in the audit log, in the order a run writes them. */
export const LOG_EVENTS: readonly string[] = Object.keys(KINDS);

/** The options of the AI review. */
export const AI_OPTIONS: readonly Option[] = [
  {
    name: 'ai',
    kind: 'flag',
    group: 'Judging',
    help: 'Have flagged packages reviewed by AI even if the configuration turns that off; scan does so only with this option',
  },
  {
    name: 'no-ai',
    kind: 'flag',
    group: 'Judging',
    help: 'Send nothing to an AI model',
    key: 'analysis.enable_ai',
    input: {
      name: 'ai',
      help: 'AI review of flagged packages, where anthropic-api-key is given (`true` or `false`)',
      default: 'true',
      inverted: true,
    },
  },
];

/** The part of the option table that is about depsec itself. */
export const OWN_OPTIONS: readonly Option[] = [
  {
    name: 'provenance',
    commands: ['verify'],
    kind: 'flag',
    group: 'What to check',
    help: "Also ask npm's registry where this copy comes from, and verify its attestation",
  },
  {
    name: 'run',
    commands: LOG,
    kind: 'value',
    group: 'Which lines',
    value: 'ID',
    help: 'Show everything about one run: the beginning of its id, or last',
  },
  {
    name: 'event',
    commands: LOG,
    kind: 'list',
    group: 'Which lines',
    value: 'KIND',
    choices: LOG_EVENTS,
    help: 'Only lines of this kind',
  },
  {
    name: 'package',
    commands: LOG,
    kind: 'list',
    group: 'Which lines',
    value: 'NAME',
    help: 'Only lines about this package',
  },
  {
    name: 'since',
    commands: LOG,
    kind: 'value',
    group: 'Which lines',
    value: 'DATE',
    help: 'Only lines from this day on, YYYY-MM-DD (UTC)',
  },
];
