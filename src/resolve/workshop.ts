import type { Candidate } from '../gate/gate.js';
import type { Incomplete } from '../model/facts.js';
import { normalizeName } from '../model/project-name.js';
import type { Release } from '../model/release.js';
import { placeOf } from '../requirements/problem.js';
import type { PipDesk } from './pip/ask-pip.js';
import { toRelease } from './assemble.js';
import type { Pick } from './pick.js';
import { needsResolver, type ResolveNeeds } from './build/build-needs.js';
import { createBuilder, type Builder, type NotBuilt } from './build/builder.js';
import type { FormatControl } from './pip/format-control.js';
import type { ResolveOptions } from './resolve-options.js';

/** What one resolution is made with. */
export interface Workshop {
  readonly desk: PipDesk;
  readonly builder: Builder;
  readonly control: FormatControl;
  readonly needs: ResolveNeeds;
  /** Why sdists got no metadata of their own. */
  readonly unbuilt: Map<Candidate, NotBuilt>;
}

const NOT_TRUSTED = 'its metadata could not be trusted, or would have had to be built';

/** Joins pip and the builder: what pip asks for and nobody knows is built between two of its starts. */
export function openWorkshop(
  options: ResolveOptions,
  base: Omit<PipDesk, 'settle'>,
  control: FormatControl,
): Workshop {
  const { request, set, interpreter, admit, signal, beforeBuild, onProgress } = options;
  const { services, session, path } = base;
  const unbuilt = new Map<Candidate, NotBuilt>();
  const settle = async (): Promise<void> => {
    for (const candidate of session.gate.takeWanted()) {
      const built = await builder.metadata(candidate);
      if ('because' in built) unbuilt.set(candidate, built);
      session.gate.learn(candidate, 'text' in built ? built.text : undefined);
    }
  };
  const desk: PipDesk = { ...base, settle };
  const needs = needsResolver(desk, control);
  let count = 0;
  const builder = createBuilder({
    choice: request.build,
    session,
    services,
    needs,
    admit,
    place: { interpreter, services, path, signal },
    beforeBuild,
    onBuild: ({ project }) => {
      onProgress({ phase: 'build', done: count, total: (count += 1), name: project });
    },
    askers: (project) =>
      set.requirements
        .filter(({ name }) => normalizeName(name) === project)
        .map(({ origin }) => placeOf(origin)),
  });
  return { desk, builder, control, needs, unbuilt };
}

/** One release as it stands: what was read of it, and what was built of it so far. */
export async function readOne(pick: Pick, { desk, builder, unbuilt }: Workshop): Promise<Release> {
  const { shelf, servedMetadata } = desk.session;
  return toRelease(pick, await shelf.read(pick.candidate), {
    served: servedMetadata.get(pick.candidate),
    built: builder.built.get(pick.candidate),
    notBuilt: unbuilt.get(pick.candidate),
  });
}

/** Says of which releases nobody knows what they require. */
export function unknownDependencies({ desk, unbuilt }: Workshop): Incomplete[] {
  return [...desk.session.gate.ledger.standIns].map((candidate) => ({
    source: 'dependencies',
    reason: `The dependencies of ${candidate.project} ${candidate.version} are unknown: ${unbuilt.get(candidate)?.because ?? NOT_TRUSTED}.`,
  }));
}
