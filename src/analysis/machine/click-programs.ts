import type { Expression, Statement } from '../../python/syntax.js';
import type { Frame } from './machine-parts.js';

/** What only a command of click is called with, to have it return instead of ending the program. */
const OF_CLICK = 'standalone_mode';

const isCommandOfClick = (value: Expression): boolean =>
  value.kind === 'call' && value.args.some(({ name }) => name === OF_CLICK);

/** A module by its own name: what `__init__.py` and `__main__.py` do happens under the name of their package. */
const OWN_NAME = /(?:^|\/)(?!__)(\w+)\.py$/;

/**
 * Whether a statement of a module starts a command line as its user would, in a file that no code of the package names:
 * that is a program which is run by its path, whatever else would happen if somebody imported it.
 */
export function startsCommandLine(statement: Statement & { kind: 'expression' }, frame: Frame): boolean {
  const { machine, reach, scope } = frame;
  if (reach !== 'import' || scope.parent !== undefined || machine.calls.active.size > 0) return false;
  if (!isCommandOfClick(statement.value)) return false;
  const name = OWN_NAME.exec(scope.unit.path)?.[1];
  return name !== undefined && !machine.isNamed(name, scope.unit.path);
}
