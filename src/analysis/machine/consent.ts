import { inside } from '../../python/walk.js';
import type { Expression } from '../../python/syntax.js';

/** Functions that wait for what the user answers. */
const QUESTIONS =
  /^(?:raw_input|input|confirm|ask|askyesno|askokcancel|yes_no|yes_or_no|prompt_yes_no|question)$/;
const DEEPEST = 6;

/** Whether a condition depends on what the user answers there and then: `a.paste and input("Upload? ") == "y"`. */
export function asksUser(condition: Expression | undefined, depth = 0): boolean {
  if (condition === undefined || depth > DEEPEST) return false;
  if (condition.kind === 'call') {
    const { called } = condition;
    const isNamed = called.kind === 'name' || called.kind === 'attribute';
    if (isNamed && QUESTIONS.test(called.name)) return true;
  }
  return inside(condition).some((part) => asksUser(part, depth + 1));
}
