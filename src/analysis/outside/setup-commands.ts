import { BUILD_COMMANDS, COMMAND_METHODS } from '../facts/command-methods.js';
import { attributeOf } from '../machine/attributes.js';
import { invoke } from '../machine/invoke.js';
import type { Call, Frame } from '../machine/machine-parts.js';
import { NO_KEYWORDS, UNKNOWN, type Callable, type Value } from '../values/value.js';

/** A name that is not known may be any. */
const isOfBuild = (command: string): boolean => command.startsWith('\0') || BUILD_COMMANDS.test(command);

/** Calls those methods of an object that its own class has. */
function callMethods(object: Value, names: readonly string[], frame: Frame): void {
  for (const name of names) {
    const { callable } = attributeOf(object, name, frame);
    if (callable !== undefined) invoke(callable, [], NO_KEYWORDS, frame);
  }
}

/** What a class itself says of its methods: which of them a distribution is asked for differs from version to version. */
const ownMethods = ({ members }: Callable): readonly string[] =>
  [...(members?.names.keys() ?? [])].filter((name) => !name.startsWith('__'));

/** The commands handed to `setup` run their methods when pip builds, and so does the distribution they belong to. */
export function setUp({ keywords, frame }: Call): undefined {
  for (const [command, made] of keywords.get('cmdclass')?.entries ?? []) {
    const { callable } = made;
    // `type(name, bases, methods)`
    if (callable === undefined && isOfBuild(command)) callMethods(made, COMMAND_METHODS, frame);
    if (callable?.node.kind !== 'class') continue;
    if (!isOfBuild(command)) {
      frame.machine.calls.spared.add(callable.node);
      continue;
    }
    callMethods(invoke(callable, [], NO_KEYWORDS, frame), COMMAND_METHODS, frame);
  }
  const { callable: distribution } = keywords.get('distclass') ?? UNKNOWN;
  if (distribution?.node.kind === 'class')
    callMethods(invoke(distribution, [], NO_KEYWORDS, frame), ownMethods(distribution), frame);
}
