import type { Expression } from '../../python/syntax.js';
import type { Statement } from '../../python/syntax.js';
import { inside, walk } from '../../python/walk.js';
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

const ANSWER = /^builtins\.(?:raw_)?input\(\)/;

/** Names that a statement binds, as far as they stand in it by themselves. */
function boundBy(statement: Statement): readonly string[] {
  const inTarget = (target: Expression): readonly string[] =>
    target.kind === 'name' ? [target.name] : target.kind === 'list' ? target.items.flatMap(inTarget) : [];
  switch (statement.kind) {
    case 'assign':
      return statement.targets.flatMap(inTarget);
    case 'loop':
      return statement.target === undefined ? [] : inTarget(statement.target);
    case 'with':
      return statement.items.flatMap(({ target }) => (target === undefined ? [] : inTarget(target)));
    case 'function':
    case 'class':
      return [statement.name];
    case 'import':
      return [statement.alias ?? statement.name ?? statement.module];
    default:
      return [];
  }
}

/** Whether a name of a module is bound once in all its code, to what the user answers. */
function isAnswer(name: string, scope: Scope): boolean {
  if (scope.parent !== undefined || !ANSWER.test(lookUp(scope, name).ref ?? '')) return false;
  let [bound, asked] = [0, 0];
  walk(scope.unit.tree.body, {
    statement: (statement) => {
      if (!boundBy(statement).includes(name)) return;
      bound += 1;
      if (statement.kind === 'assign' && statement.value.kind === 'call' && asksUser(statement.value, scope))
        asked += 1;
    },
    expression: (expression) => {
      if (expression.kind === 'walrus' && expression.name === name) bound += 1;
    },
  });
  return bound === 1 && asked === 1;
}

/** Whether a condition depends on what the user answers there and then: `a.paste and input("Upload? ") == "y"`. */
export function asksUser(condition: Expression | undefined, scope: Scope, depth = 0): boolean {
  if (condition === undefined || depth > DEEPEST) return false;
  if (condition.kind === 'call' && QUESTIONS.test(outsideName(condition.called, scope) ?? '')) return true;
  if (condition.kind === 'name' && isAnswer(condition.name, scope)) return true;
  return inside(condition).some((part) => asksUser(part, scope, depth + 1));
}
