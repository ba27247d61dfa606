import { REACHES, type ChainStep } from '../../model/finding.js';
import { lineAt } from '../../python/syntax.js';
import { isPure, unionLabels, type Label } from '../values/labels.js';
import { isUnasked } from '../values/reach.js';
import { isCollecting } from '../facts/collecting-places.js';
import { commandTraits } from '../facts/command-traits.js';
import { noteRequest } from './answers.js';
import type { Frame, Machine } from './machine-parts.js';
import type { Sighting } from './sighting.js';

const MOST_SIGHTINGS = 2_000;

/** Where an offset of the running text stands: line of the file, and the step that names it. */
export function stepAt(at: number, frame: Frame, text: string, decoded?: string): ChainStep {
  const { unit } = frame.scope;
  const line = lineAt(unit.tree.lines, at);
  return { file: unit.path, line, layer: unit.layer, text, ...(decoded === undefined ? {} : { decoded }) };
}

function isWeaker(before: Sighting, after: Sighting): boolean {
  // What happens without a question counts, whatever was asked elsewhere.
  if (before.isAgreed !== after.isAgreed && before.reach === after.reach) return before.isAgreed === true;
  const [old, now] = [REACHES.indexOf(before.reach), REACHES.indexOf(after.reach)];
  if (now !== old) return now < old;
  const keyed = before.labels.has('key-parameter');
  if (keyed !== after.labels.has('key-parameter')) return !keyed;
  // A call with known arguments says more than one with unknown ones.
  const [asked, asks] = [before.labels.has('parameter'), after.labels.has('parameter')];
  if (asked !== asks) return asked;
  // What is fixed in the source says more than what something was mixed into.
  const isCode = after.behaviour === 'runs-code' && !isUnasked(after.reach);
  if (isCode && isPure(before.labels) !== isPure(after.labels)) return isPure(after.labels);
  return after.labels.size > before.labels.size;
}

/** Texts of one place that are told apart: commands that a helper starts, files that it removes. */
const MOST_TEXTS = 40;
const TOLD_OF_TEXT = 300;

/**
 * What tells sightings of one place apart. A helper is given one command after the other, or one file; what it sends is
 * taken together while it goes to one host. A function that has to be called sends one thing when its package calls it
 * and another when somebody else does; of the commands that it starts those are told apart that do different things.
 */
function variantOf({ behaviour, reach, labels, text = '' }: Sighting, texts: Set<string>): string {
  if (behaviour === 'contacts') {
    const kind = isCollecting(text) ? 'collecting' : '';
    return isUnasked(reach) ? kind : [kind, ...[...labels].sort()].join();
  }
  if (behaviour === 'starts-process' && !isUnasked(reach)) return [...commandTraits(text)].join();
  // Long texts are told apart by how they begin, and by what they do.
  const told =
    text.length > TOLD_OF_TEXT && behaviour === 'starts-process'
      ? `${text.slice(0, TOLD_OF_TEXT)}\n${[...commandTraits(text)].join()}`
      : text.slice(0, TOLD_OF_TEXT);
  if (texts.size < MOST_TEXTS) texts.add(told);
  if (texts.has(told)) return told;
  return behaviour === 'starts-process' ? [...commandTraits(text)].join() : '';
}

const GITHUB = /(?:^|\.)github(?:usercontent)?\.com$|^ghcr\.io$/;
const SECRET: ReadonlySet<Label> = new Set<Label>(['secret']);

/** A token is a secret, except where it is what one signs in with. */
function withTokens(
  { behaviour, labels }: Pick<Sighting, 'behaviour' | 'labels'>,
  host = '',
): ReadonlySet<Label> {
  const isOwn = behaviour === 'contacts' && GITHUB.test(host);
  return labels.has('github-token') && !isOwn ? unionLabels([{ labels }, { labels: SECRET }]) : labels;
}

/** Evaluations that noting a behaviour costs as much as. */
const SIGHT_COST = 150;

/** What a sighting may be marked with. */
const MARKS = [
  'isDropped',
  'isQuiet',
  'isMuffled',
  'isLongSource',
  'isHidden',
  'isHushed',
  'isAimless',
  'readsRepository',
  'obeys',
] as const;
type Marks = Partial<Record<(typeof MARKS)[number], boolean | undefined>>;

type Seen = Pick<Sighting, 'behaviour' | 'name' | 'labels' | 'steps'> &
  Marks & {
    host?: string | undefined;
    text?: string | undefined;
    decoded?: string | undefined;
  };

const marksOf = (seen: Marks): Partial<Record<(typeof MARKS)[number], true>> =>
  Object.fromEntries(MARKS.flatMap((mark) => (seen[mark] === true ? [[mark, true]] : [])));

/** Functions whose names are as good as none. */
const SHORTEST_NAME = 4;

/** Notes the function that is followed at this moment where it talks to a fixed host, and hears nothing of what it sends on. */
function noteContact({ behaviour, host, isDropped, labels, reach }: Sighting, { calls }: Machine): void {
  if (behaviour !== 'contacts' || host === undefined || reach !== 'call') return;
  const last = [...calls.active].at(-1);
  if (last === undefined || !('name' in last) || typeof last.name !== 'string') return;
  if (last.name.length < SHORTEST_NAME) return;
  calls.contacting.add(last.name);
  if (isDropped === true && labels.has('parameter')) calls.senders.add(last.name);
}

/** Notes a behaviour. Of several sightings of one variant the soonest and best explained is kept. */
export function sight(frame: Frame, at: number, seen: Seen): void {
  const { machine, scope, reach } = frame;
  machine.budget.left -= SIGHT_COST;
  const { unit } = scope;
  const inner = lineAt(unit.tree.lines, at);
  const running = [...machine.calls.active].at(-1);
  const { behaviour, name, host, text, decoded } = seen;
  const sighting: Sighting = {
    behaviour,
    name,
    ...marksOf(seen),
    labels: withTokens(seen, host),
    reach,
    path: unit.path,
    line: unit.layer === 0 ? inner : unit.outerLine,
    layer: unit.layer,
    ...(running === undefined ? {} : { inside: machine.identify(running) }),
    ...(scope.announced === true ? { isAnnounced: true } : {}),
    ...(frame.isAgreed === true ? { isAgreed: true } : {}),
    steps: [...seen.steps, stepAt(at, frame, seen.name, decoded)],
    ...(host === undefined ? {} : { host }),
    ...(text === undefined ? {} : { text }),
  };
  noteContact(sighting, machine);
  const place = [sighting.path, inner, unit.layer, seen.behaviour, seen.name, host].join('\n');
  const texts = machine.texts.get(place) ?? new Set<string>();
  if (machine.sightings.size < MOST_SIGHTINGS) machine.texts.set(place, texts);
  const key = `${place}\n${variantOf(sighting, texts)}`;
  if (behaviour === 'contacts' && host !== undefined) noteRequest(sighting, machine.calls.answers);
  const before = machine.sightings.get(key);
  if (before === undefined && machine.sightings.size >= MOST_SIGHTINGS) {
    // So much that runs unasked is not judged to its end.
    if (isUnasked(reach)) machine.files.cut.add(unit.path);
    return;
  }
  if (before === undefined) machine.sightings.set(key, sighting);
  else {
    const kept = isWeaker(before, sighting) ? sighting : before;
    const isSame = before.reach === reach && isUnasked(reach) && seen.behaviour === 'contacts';
    machine.sightings.set(key, isSame ? { ...kept, labels: unionLabels([before, sighting]) } : kept);
  }
}
