import type { LogEvent } from '../model/log.js';
import type { Option } from './option.js';

const LOG = ['log'] as const;

/** What `depsec log` and `depsec verify` print in. */
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

/** The kinds of lines of the audit log, in the order a run writes them; the compiler asks for every one. */
export const LOG_EVENTS: readonly string[] = Object.keys(KINDS);

/** The AI review, as far as options decide about it. */
export const AI_OPTIONS: readonly Option[] = [
  {
    name: 'ai',
    kind: 'flag',
    group: 'Judging',
    help: 'Have flagged packages reviewed by AI even if the configuration turns that off; scan, which otherwise uses no network, reviews only with it',
  },
  {
    name: 'no-ai',
    kind: 'flag',
    group: 'Judging',
    help: 'Send nothing to a model',
    key: 'analysis.enable_ai',
    input: {
      name: 'ai',
      help: 'AI review of flagged packages, where anthropic-api-key is given (`true` or `false`)',
      default: 'true',
      inverted: true,
    },
  },
];

/** The part of the table of options that is about depsec itself. */
export const OWN_OPTIONS: readonly Option[] = [
  {
    name: 'provenance',
    commands: ['verify'],
    kind: 'flag',
    group: 'What to check',
    help: "Also ask npm's registry where this copy comes from, and check what it attests",
  },
  {
    name: 'run',
    commands: LOG,
    kind: 'value',
    group: 'Which lines',
    value: 'ID',
    help: 'Everything about one run: the beginning of its id, or last',
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
