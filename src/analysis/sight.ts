import { REACHES } from '../model/finding.js';
import { lineAt } from '../python/syntax.js';
import type { ChainStep, Frame, Sighting } from './machine-parts.js';

const MOST_SIGHTINGS = 2_000;

/** Where an offset of the running text stands: line of the file, and the step that names it. */
export function stepAt(at: number, frame: Frame, text: string): ChainStep {
  const { unit } = frame.scope;
  const line = lineAt(unit.tree.lines, at);
  return { file: unit.path, line, layer: unit.layer, text };
}

function isWeaker(before: Sighting, after: Sighting): boolean {
  const [old, now] = [REACHES.indexOf(before.reach), REACHES.indexOf(after.reach)];
  return now < old || (now === old && after.labels.size > before.labels.size);
}

/** Notes a behaviour. Of several sightings of one place the soonest and best explained is kept. */
export function sight(
  frame: Frame,
  at: number,
  seen: Pick<Sighting, 'behaviour' | 'name' | 'labels' | 'steps'> & {
    host?: string | undefined;
    text?: string | undefined;
  },
): void {
  const { machine, scope, reach } = frame;
  const { unit } = scope;
  const inner = lineAt(unit.tree.lines, at);
  const { host, text, ...rest } = seen;
  const sighting: Sighting = {
    ...rest,
    reach,
    path: unit.path,
    line: unit.layer === 0 ? inner : unit.outerLine,
    layer: unit.layer,
    steps: [...seen.steps, { file: unit.path, line: inner, layer: unit.layer, text: seen.name }],
    ...(host === undefined ? {} : { host }),
    ...(text === undefined ? {} : { text }),
  };
  const key = [sighting.path, inner, unit.layer, seen.behaviour, seen.name, host].join('\n');
  const before = machine.sightings.get(key);
  if (before === undefined && machine.sightings.size >= MOST_SIGHTINGS) return;
  if (before === undefined || isWeaker(before, sighting)) machine.sightings.set(key, sighting);
}
