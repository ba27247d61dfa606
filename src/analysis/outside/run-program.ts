import { executeAll } from '../machine/execute.js';
import { parseLayer } from '../machine/layers.js';
import type { Call } from '../machine/machine-parts.js';
import type { Unit, Value } from '../values/value.js';

/** Runs a text as a program of its own, as if it had been started by name. */
export function runProgram(unit: Unit | undefined, call: Call): void {
  if (unit === undefined) return;
  const { active } = call.frame.machine.calls;
  if (active.has(unit.tree)) return;
  active.add(unit.tree);
  try {
    const own = { ...unit, isMain: true as const };
    const scope = { names: new Map<string, Value>(), stars: [], unit: own, returns: [] };
    executeAll(unit.tree.body, { ...call.frame, scope });
  } finally {
    active.delete(unit.tree);
  }
}

/** Runs a text as what a later start of Python would run. */
export function runLater(text: Value | undefined, call: Call): void {
  const frame = { ...call.frame, reach: 'start' as const };
  runProgram(parseLayer(text, call.at, frame), { ...call, frame });
}
