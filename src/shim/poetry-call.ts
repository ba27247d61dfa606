import { abbreviated, readArguments, type ArgumentProblem, type Asked } from './asked.js';
import { NOTHING, type ReadCall } from './call.js';
import { poetryOptions } from './tool-options.js';

/** Verbs that may ask an index or build: all that are not known to do neither, those of plug-ins included. */
const IDLE = new Set(
  'about cache config env help init list new python search self source version'.split(' '),
);
/** Verbs whose options are in the table. */
const READ = new Set('add build check export init install lock publish remove show sync update'.split(' '));
/** What ends in a program of the user's. */
const STARTS = ['run', 'shell'];

/** `name@^1.2` and `name^1.2` are poetry's own, and no addresses. */
const CONSTRAINED = /^([\w.-]+)(\[[^\]]*\])?\s*(?:@\s*(?:latest|[\^~=<>!*\d][^:/]*)|[\^~][^:/]*)$/;

function requirement(word: string): string {
  const [, name, extras = ''] = CONSTRAINED.exec(word) ?? [];
  return name === undefined ? word : `${name}${extras}`;
}

function selfProblems([what]: readonly string[]): ArgumentProblem[] {
  if (what === undefined || what === 'show') return [];
  return [
    {
      what: `self ${what} would change poetry itself`,
      fix: 'Do that without the gate, where you install poetry.',
    },
  ];
}

/** Options that lead to another project. */
const LEADING = ['--directory', '--project'];

/** Of folders the last one counts, each from where poetry was started. */
function lastFolder({ values, ...asked }: Asked): Asked {
  const { folder = [], requirement: needed = [] } = values;
  return {
    ...asked,
    values: { ...values, folder: folder.slice(-1), requirement: needed.map(requirement) },
  };
}

/** Reads the arguments of poetry. What it starts by itself, plug-ins and the Python of an environment, holds for every verb. */
export function poetryCall(args: readonly string[]): ReadCall {
  const first = readArguments(args, {
    table: poetryOptions(''),
    isWhole: false,
    isEnd: ([verb]) => verb !== undefined,
  });
  const [verb = ''] = first.words;
  const reading = { table: poetryOptions(verb), isWhole: READ.has(verb) || verb === '' };
  const short = readArguments(args, { ...reading, isEnd: ([, second]) => second !== undefined });
  const dashes = args.indexOf('--');
  // Its own options end where the program begins, but with the first `--` where there is one.
  const isShort = verb === 'run' && dashes < 0;
  const asked = lastFolder(isShort ? short : readArguments(args, { ...reading, isEnd: () => false }));
  const end = isShort ? args.length - short.rest.length : dashes < 0 ? args.length : dashes;
  const problems = reading.isWhole ? [] : abbreviated(args.slice(0, end), LEADING);
  if (STARTS.includes(verb)) {
    const program = [...short.words.slice(1), ...short.rest];
    return { asked, call: { ...NOTHING, startsProgram: true, program, problems } };
  }
  const rest = asked.words.slice(1);
  const named = verb === 'add' ? rest : verb === 'debug' && rest[0] === 'resolve' ? rest.slice(1) : [];
  return {
    asked,
    call: {
      ...NOTHING,
      isProject: verb !== '' && !IDLE.has(verb),
      requirements: named.map(requirement),
      problems: verb === 'self' ? [...problems, ...selfProblems(rest)] : problems,
    },
  };
}
