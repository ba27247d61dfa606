import { readArguments, type ArgumentProblem } from './asked.js';
import { NOTHING, type ReadCall } from './call.js';
import { poetryOptions } from './tool-options.js';

/** Verbs that may ask an index or build: all that are not known to do neither, those of plug-ins included. */
const IDLE = new Set(
  'about cache config debug env help init list new python search self source version'.split(' '),
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

/** Reads the arguments of poetry. What it starts by itself, plug-ins and the Python of an environment, holds for every verb. */
export function poetryCall(args: readonly string[]): ReadCall {
  const first = readArguments(args, {
    table: poetryOptions(''),
    isWhole: false,
    isEnd: ([verb]) => verb !== undefined,
  });
  const [verb = ''] = first.words;
  const asked = readArguments(args, {
    table: poetryOptions(verb),
    isWhole: READ.has(verb) || verb === '',
    isEnd: ([, second]) => !READ.has(verb) && second !== undefined,
  });
  const rest = asked.words.slice(1);
  if (STARTS.includes(verb))
    return { asked, call: { ...NOTHING, startsProgram: true, program: [...rest, ...asked.rest] } };
  return {
    asked,
    call: {
      ...NOTHING,
      isProject: verb !== '' && !IDLE.has(verb),
      requirements: verb === 'add' ? rest.map(requirement) : [],
      problems: verb === 'self' ? selfProblems(rest) : [],
    },
  };
}
