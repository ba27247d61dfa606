import type { Expression } from '../../python/syntax.js';
import { inside } from '../../python/walk.js';
import type { Scope } from '../values/value.js';
import { lookUp } from './names.js';

/** Functions of Python and of libraries that wait for what the user answers. */
const QUESTIONS =
  /^(?:builtins\.(?:raw_)?input|(?:click|typer|inquirer|rich\.prompt\.Confirm|rich\.prompt\.Prompt|questionary|tkinter\.messagebox)\.(?:confirm|ask|askyesno|askokcancel|prompt))$/;
const DEEPEST = 6;

/** The dotted name of what is called, where it is nothing of the package. */
function outsideName(called: Expression, scope: Scope): string | undefined {
  if (called.kind === 'name') {
    const { ref, callable } = lookUp(scope, called.name);
    return callable === undefined ? ref : undefined;
  }
  if (called.kind !== 'attribute') return undefined;
  const owner = outsideName(called.of, scope);
  return owner === undefined ? undefined : `${owner}.${called.name}`;
}

/** Whether a condition depends on what the user answers there and then: `a.paste and input("Upload? ") == "y"`. */
export function asksUser(condition: Expression | undefined, scope: Scope, depth = 0): boolean {
  if (condition === undefined || depth > DEEPEST) return false;
  if (condition.kind === 'call' && QUESTIONS.test(outsideName(condition.called, scope) ?? '')) return true;
  return inside(condition).some((part) => asksUser(part, scope, depth + 1));
}
