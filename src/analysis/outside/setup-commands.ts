import { COMMAND_METHODS, DISTRIBUTION_METHODS } from '../facts/command-methods.js';
import { attributeOf } from '../machine/attributes.js';
import { invoke } from '../machine/invoke.js';
import type { Call, Frame } from '../machine/machine-parts.js';
import { NO_KEYWORDS, UNKNOWN, type Value } from '../values/value.js';

/** Commands that pip and build back ends call; others run only when somebody asks for them by name. */
const INSTALLING = /^(?:\0|install|develop|egg_info|build|bdist|sdist|dist_info|editable_wheel)/;

/** Calls those methods of an object that its own class has. */
function callMethods(object: Value, names: readonly string[], frame: Frame): void {
  for (const name of names) {
    const { callable } = attributeOf(object, name, frame);
    if (callable !== undefined) invoke(callable, [], NO_KEYWORDS, frame);
  }
}

/** The commands handed to `setup` run their methods when pip builds, and so does the distribution they belong to. */
export function setUp({ keywords, frame }: Call): undefined {
  for (const [command, made] of keywords.get('cmdclass')?.entries ?? []) {
    const { callable } = made;
    // `type(name, bases, methods)`
    if (callable === undefined && INSTALLING.test(command)) callMethods(made, COMMAND_METHODS, frame);
    if (callable?.node.kind !== 'class') continue;
    if (!INSTALLING.test(command)) {
      frame.machine.calls.spared.add(callable.node);
      continue;
    }
    callMethods(invoke(callable, [], NO_KEYWORDS, frame), COMMAND_METHODS, frame);
  }
  const { callable: distribution } = keywords.get('distclass') ?? UNKNOWN;
  if (distribution?.node.kind === 'class')
    callMethods(invoke(distribution, [], NO_KEYWORDS, frame), DISTRIBUTION_METHODS, frame);
}
