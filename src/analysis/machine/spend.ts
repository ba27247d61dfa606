import { isStackOverflow } from '../../python/stack-overflow.js';
import { isUnasked } from '../values/reach.js';
import type { Frame, Machine } from './machine-parts.js';

/** Evaluations one file that runs unasked, or one function that is called, may cost. */
const ENTRY_SHARE = 1_600_000;
const CALL_SHARE = 50_000;

/** Runs something; where it goes deeper than the machine can, what was found until then stays, and the file was cut. */
function attempt(work: () => void, { machine, scope, reach }: Frame): void {
  try {
    work();
  } catch (error) {
    if (!isStackOverflow(error)) throw error;
    machine.budget.nested = 0;
    machine.calls.active.clear();
    machine.calls.running.clear();
    if (isUnasked(reach)) machine.files.cut.add(scope.unit.path);
  }
}

/** Runs something with at most its share of the budget, and notes where what runs unasked was cut short. */
export function spend(frame: Frame, work: () => void): void {
  const { budget } = frame.machine;
  const { cut } = frame.machine.files;
  const before = budget.left;
  if (before <= 0 && !isUnasked(frame.reach)) return;
  const share = Math.min(before, isUnasked(frame.reach) ? ENTRY_SHARE : CALL_SHARE);
  budget.left = share;
  attempt(work, frame);
  if (budget.left <= 0 && isUnasked(frame.reach)) cut.add(frame.scope.unit.path);
  budget.left = before - (share - budget.left);
}

/** Does something with a budget of its own. What is cut short in it would have been passed over else: nobody is told. */
export function onTheSide({ budget, files }: Machine, share: number, work: () => void): void {
  const [before, cut] = [budget.left, new Set(files.cut)];
  budget.left = share;
  work();
  budget.left = before;
  for (const path of [...files.cut]) if (!cut.has(path)) files.cut.delete(path);
}
