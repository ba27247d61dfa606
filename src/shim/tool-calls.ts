import type { Tool } from '../resolve/installers/shims.js';
import { abbreviated, readArguments, type ArgumentProblem, type Asked } from './asked.js';
import { NOTHING, type Call, type ReadCall } from './call.js';
import { poetryCall } from './poetry-call.js';
import { UV_FLAGS } from './uv-flags.js';
import { pdmOptions, PIP_OPTIONS, UV_OPTIONS, uvOptions } from './tool-options.js';

function pipCall(args: readonly string[]): ReadCall {
  const verbs = ['install', 'download', 'wheel', 'lock'];
  const asked = readArguments(args, {
    table: PIP_OPTIONS,
    isWhole: true,
    isEnd: ([verb]) => verb !== undefined && !verbs.includes(verb),
  });
  const [verb, ...requirements] = asked.words;
  // The verb may be the value of an option that depsec does not know, or that is cut short: what comes then is not read.
  if (asked.problems.length > 0) return { asked, call: { ...NOTHING, requirements } };
  if (verb === undefined || !verbs.includes(verb)) {
    // Whatever it does, it may ask the gate and write that down.
    const table = PIP_OPTIONS.filter(({ spellings }) => spellings.includes('--log'));
    const { values } = readArguments(args, { table, isWhole: false, isEnd: () => false });
    return { asked: { ...asked, values } };
  }
  const isUnnamedLock = verb === 'lock' && asked.values.output === undefined;
  const values = isUnnamedLock ? { ...asked.values, output: ['pylock.toml'] } : asked.values;
  const printsAddresses = values.output?.includes('-') === true;
  return { asked: { ...asked, values }, call: { ...NOTHING, requirements, printsAddresses } };
}

/** A tool's name may carry a version, `ruff@0.3.0`, which is no address. */
function toolName(word: string | undefined): string[] {
  return word === undefined
    ? []
    : [/^[\w.-]+(?:\[[^\]]*\])?@[\w.]+$/.test(word) ? (word.split('@')[0] ?? word) : word];
}

/** The program that a tool's name stands for, whatever its version. */
function programOf([word, ...rest]: readonly string[]): string[] {
  return word === undefined ? [] : [(toolName(word)[0] ?? word).replace(/\[[^\]]*\]$/, ''), ...rest];
}

function scriptProblems(word: string | undefined): ArgumentProblem[] {
  if (word === '-')
    return [
      {
        what: 'runs a script from standard input, which depsec does not read',
        fix: 'Write it to a file and run that.',
      },
    ];
  return word !== undefined && /^https?:/i.test(word)
    ? [{ what: 'runs a script from an address', fix: 'Keep a copy of the script, read it, and run that.' }]
    : [];
}

const UV_PROJECT = 'sync lock add remove run export tree version build audit check workspace'.split(' ');

/** `uv build` takes folders and archives, whatever they are called. */
function asPath(word: string): string {
  return /^(?:[\\/.~]|[a-z]:)/i.test(word) ? word : `./${word}`;
}

function uvVerb({ words, rest: left }: Asked): Call | undefined {
  const [first = '', second, ...rest] = words;
  const isPip = first === 'pip';
  if (isPip && second === 'install') return { ...NOTHING, requirements: rest };
  if (isPip && (second === 'sync' || second === 'compile'))
    return { ...NOTHING, files: rest, printsAddresses: second === 'compile' };
  if (first === 'tool' && (second === 'run' || second === 'install'))
    return {
      ...NOTHING,
      requirements: toolName(rest[0]),
      startsProgram: second === 'run',
      leavesReceipts: second === 'install',
      program: second === 'run' ? programOf([...rest, ...left]) : [],
    };
  if (first === 'venv') return { ...NOTHING, takesPinned: true };
  if (first === 'tool' && second === 'upgrade') return { ...NOTHING, leavesReceipts: true };
  if (first === 'python') return NOTHING;
  if (!UV_PROJECT.includes(first)) return undefined;
  const named = [second, ...rest].filter((word) => word !== undefined);
  return {
    ...NOTHING,
    isProject: true,
    takesPinned: true,
    printsAddresses: first === 'export',
    requirements: first === 'add' ? named : first === 'build' ? named.map(asPath) : [],
    ...(first === 'run' && { startsProgram: true, problems: scriptProblems(second) }),
    ...(first === 'run' && { program: [...named, ...left] }),
    ...(first === 'run' && second !== undefined && { script: second }),
  };
}

/** Verbs of uv and pdm that ask no Python anything, and what is no verb. */
const IDLE = [
  '',
  ...'help self cache auth config completion generate-shell-completion publish tool'.split(' '),
];

function uvCall(args: readonly string[]): ReadCall {
  const isEnd = ([first, second, third]: readonly string[]): boolean =>
    first === 'tool' && second === 'run' ? third !== undefined : first === 'run' && second !== undefined;
  const isVerb = (words: readonly string[]): boolean => words.length > 0;
  const reading = { isWhole: false, flags: UV_FLAGS };
  const first = readArguments(args, { ...reading, table: UV_OPTIONS, isEnd: isVerb });
  const [verb = ''] = first.words;
  const asked = readArguments(args, { ...reading, table: uvOptions(verb), isEnd });
  // What counts is whether the verb, or the one behind it, is what it seems.
  const isUncertain = (['pip', 'tool'].includes(verb) ? asked : first).problems.length > 0;
  const call = uvVerb(asked) ?? (isUncertain ? NOTHING : undefined);
  return call === undefined ? { asked, startsPython: !IDLE.includes(verb) } : { asked, call };
}

function uvxCall(args: readonly string[]): ReadCall {
  const isEnd = (words: readonly string[]): boolean => words.length > 0;
  const reading = { isWhole: false, flags: UV_FLAGS };
  const asked = readArguments(args, { ...reading, table: uvOptions('run'), isEnd });
  const program = programOf([...asked.words, ...asked.rest]);
  return {
    asked,
    call: { ...NOTHING, requirements: toolName(asked.words[0]), startsProgram: true, program },
  };
}

/** pdm installs into itself past the project, with all that runs wherever it does. */
function selfProblems(verb: string, [what]: readonly string[]): ArgumentProblem[] {
  if (!['self', 'plugin'].includes(verb) || what === undefined || what === 'list') return [];
  return [
    {
      what: `${verb} ${what} would change pdm itself`,
      fix: 'Do that without the gate, where you install pdm.',
    },
  ];
}

/** What pdm 2 itself does; anything else is a script of the project, or a plug-in's. */
const PDM_VERBS =
  'add build cache completion config export fix import info init install list lock new outdated plugin publish py python remove run search self show sync update use venv'.split(
    ' ',
  );

/** Whether pdm would take a word for the name of a script, where the project has one of that name. */
export function mayBePdmScript(word: string): boolean {
  return !PDM_VERBS.includes(word);
}

const PDM_PROJECT = 'install sync lock add update remove build publish outdated export'.split(' ');

function isPdmEnd([verb, second]: readonly string[]): boolean {
  const isRead = verb === undefined || PDM_PROJECT.includes(verb) || verb === 'import';
  return !isRead && (!['run', 'self', 'plugin'].includes(verb) || second !== undefined);
}

function pdmCall(args: readonly string[]): ReadCall {
  const reading = { isWhole: false, isShy: true };
  const isVerb = (words: readonly string[]): boolean => words.length > 0;
  const [named = ''] = readArguments(args, { ...reading, table: pdmOptions(''), isEnd: isVerb }).words;
  const table = pdmOptions(named);
  const asked = readArguments(args, { ...reading, table, isEnd: isPdmEnd });
  const [verb = '', ...rest] = asked.words;
  const names = table.flatMap(({ spellings }) => spellings);
  const problems = [
    ...abbreviated(args.slice(0, args.length - asked.rest.length), names),
    ...selfProblems(verb, rest),
  ];
  if (verb === 'run' && rest[0] !== undefined) {
    const program = [...rest, ...asked.rest];
    return { asked, call: { ...NOTHING, script: rest[0], startsProgram: true, program, problems } };
  }
  // A setup.py that is imported is run.
  if (verb === 'import') return { asked, call: { ...NOTHING, requirements: ['./'], problems } };
  const requirements = verb === 'add' ? rest : [];
  if (PDM_PROJECT.includes(verb))
    return {
      asked,
      call: { ...NOTHING, isProject: true, requirements, printsAddresses: verb === 'export', problems },
    };
  return problems.length === 0
    ? { asked, startsPython: !IDLE.includes(verb) }
    : { asked, call: { ...NOTHING, problems } };
}

const CALLS: Readonly<Record<Tool, (args: readonly string[]) => ReadCall>> = {
  pip: pipCall,
  uv: uvCall,
  uvx: uvxCall,
  pdm: pdmCall,
  poetry: poetryCall,
};

/** Reads the arguments of a tool. */
export function callOf(tool: Tool, args: readonly string[]): ReadCall {
  return CALLS[tool](args);
}
