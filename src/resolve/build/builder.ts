import { join } from 'node:path';
import { checkIdentity } from '../../archive/identity.js';
import { parseCoreMetadata } from '../../archive/core-metadata.js';
import { ArchiveRefusal } from '../../archive/refusals.js';
import type { Admit, Candidate, Reading } from '../../gate/candidate.js';
import type { GateSession } from '../gate-session.js';
import type { Services } from '../../model/effects.js';
import { Failure } from '../../model/failure.js';
import type { BuildChoice } from '../../model/request.js';
import { printable } from '../../requirements/problem.js';
import { runBuild, type BuildAnswer, type BuildOrder, type BuildPlace } from './build-child.js';
import type { ResolveNeeds } from './build-needs.js';
import type { StagedFile } from '../staging.js';

/** A wheel that was built here from an sdist, and read like any other. */
export interface BuiltWheel extends StagedFile, Reading {}

/** Why there is nothing built, or nothing that can be used: a value for the report. */
export interface NotBuilt {
  readonly because: string;
  /** Set when the release is unscanned for it. */
  readonly code?: string;
}

/** Builds source distributions that were let pass, and nothing else. */
export interface Builder {
  /**
   * Metadata of an sdist (PEP 517), or why it stays unknown.
   * @param isNamed false for a project whose name and version only its metadata tells
   */
  metadata(candidate: Candidate, isNamed?: boolean): Promise<{ readonly text: string } | NotBuilt>;
  wheel(candidate: Candidate): Promise<BuiltWheel | NotBuilt>;
  /**
   * The wheel by which the project in this folder is used where it lies (PEP 660). In a sandbox a copy of what was read
   * stands in its place; without one, its own files do.
   */
  editable(candidate: Candidate, project: string): Promise<BuiltWheel | NotBuilt>;
  /** The wheels that were built in this run. */
  readonly built: ReadonlyMap<Candidate, BuiltWheel>;
  /** What was refused to a build, with the sdist that was to be built. */
  readonly refused: ReadonlyMap<Candidate, Candidate>;
  /** Build requirements a back end named only when it ran, by its sdist. */
  readonly further: ReadonlyMap<Candidate, readonly string[]>;
  /** Everything builds were given: it may have run. */
  readonly used: ReadonlySet<Candidate>;
}

export interface BuilderParts {
  readonly choice: BuildChoice;
  readonly session: GateSession;
  readonly services: Services;
  readonly needs: ResolveNeeds;
  readonly admit: Admit;
  readonly place: Omit<BuildPlace, 'isKeptIn'>;
  /** Waited for before any build starts. */
  readonly beforeBuild: () => Promise<void>;
  readonly onBuild: (candidate: Candidate) => void;
  /** The places of the lines that ask for a project, for the words of a failure. */
  readonly askers: (project: string) => readonly string[];
}

const MAX_ROUNDS = 3;

/** What a build is to come to. */
type Aim = Pick<BuildOrder, 'goal' | 'project'>;

function buildFailure(
  { project, version, file }: Candidate,
  words: string,
  askers: readonly string[],
  goal: BuildOrder['goal'],
): Failure {
  const asked = askers.length === 0 ? '' : `, asked for in ${askers.join(', ')}`;
  return new Failure({
    code: 'resolution-failed',
    what: `Expected to build ${project} ${version} (${file.filename})${asked}; its build ended with: ${words === '' ? '(no words at all)' : words}`,
    why: 'This source distribution tells what it requires, or holds, only when it is built.',
    fix:
      goal === 'editable'
        ? 'Leave -e out to install a copy of the project.'
        : 'Pin a version that has a wheel, or leave source distributions out with --only-binary :all:.',
  });
}

function wroteInto(added: readonly string[]): string {
  return `its build wrote ${added.map(printable).join(', ')} beside its sources, which depsec lets no build do to a project that is used where it lies`;
}

class SourceBuilder implements Builder {
  readonly built = new Map<Candidate, BuiltWheel>();
  readonly refused = new Map<Candidate, Candidate>();
  readonly further = new Map<Candidate, readonly string[]>();
  readonly used = new Set<Candidate>();
  private readonly wheels = new Map<Candidate, Promise<BuiltWheel | NotBuilt>>();
  private readonly underWay = new Set<Candidate>();
  private count = 0;

  constructor(private readonly parts: BuilderParts) {}

  async metadata(candidate: Candidate, isNamed = true): Promise<{ text: string } | NotBuilt> {
    const answer = await this.build(candidate, { goal: 'metadata' });
    if ('because' in answer) return answer;
    const text = answer.metadata ?? '';
    try {
      const told = parseCoreMetadata(text);
      checkIdentity(isNamed ? candidate.file.filename : `${told.name}-${told.version}.tar.gz`, told);
      return { text };
    } catch (error) {
      if (error instanceof ArchiveRefusal)
        return {
          because: `the metadata that its build made is refused (${error.code}: ${error.reason})`,
          code: error.code,
        };
      throw error;
    }
  }

  wheel(candidate: Candidate): Promise<BuiltWheel | NotBuilt> {
    const wheel = this.wheels.get(candidate) ?? this.buildWheel(candidate, { goal: 'wheel' });
    this.wheels.set(candidate, wheel);
    return wheel;
  }

  editable(candidate: Candidate, project: string): Promise<BuiltWheel | NotBuilt> {
    return this.buildWheel(candidate, { goal: 'editable', project });
  }

  private async buildWheel(candidate: Candidate, aim: Aim): Promise<BuiltWheel | NotBuilt> {
    const answer = await this.build(candidate, aim);
    if ('because' in answer) return answer;
    const { added = [] } = answer;
    if (added.length > 0) return { because: wroteInto(added) };
    const wheel = await this.collect(candidate, answer, aim);
    this.built.set(candidate, wheel);
    const url = `${candidate.file.url}#${wheel.filename}`;
    const file = { url, filename: wheel.filename, hashes: {} };
    const admission = await this.parts.admit({ ...candidate, kind: 'wheel', file }, wheel);
    return admission.admitted
      ? wheel
      : { because: `the wheel that was built from it is refused (${admission.rule})` };
  }

  private async collect(
    candidate: Candidate,
    { folder, wheel = '' }: BuildAnswer,
    { goal }: Aim,
  ): Promise<BuiltWheel> {
    const { workspace, inspector } = this.parts.services;
    const isName = /^[A-Za-z0-9][A-Za-z0-9._+!-]*\.whl$/.test(wheel);
    const path = join(workspace.makeFolder(join('built', String(this.count))), isName ? wheel : 'none');
    const copied = isName ? await workspace.copy(join(folder, 'out', wheel), path) : undefined;
    if (copied === undefined) throw this.failure(candidate, 'it left no wheel', goal);
    const inspection = await inspector.inspect(path, wheel, copied.sha256);
    return { path, filename: wheel, ...copied, inspection };
  }

  private failure(candidate: Candidate, words: string, goal: Aim['goal']): Failure {
    return buildFailure(candidate, words, this.parts.askers(candidate.project), goal);
  }

  private async build(candidate: Candidate, aim: Aim): Promise<BuildAnswer | NotBuilt> {
    const isKeptIn = await this.walls();
    if (typeof isKeptIn === 'object') return isKeptIn;
    if (this.underWay.has(candidate)) return { because: 'it needs itself to be built' };
    this.underWay.add(candidate);
    try {
      return await this.rounds(candidate, aim, isKeptIn);
    } finally {
      this.underWay.delete(candidate);
    }
  }

  /** Whether builds are kept in a sandbox, or why there are none. */
  private async walls(): Promise<boolean | NotBuilt> {
    const { choice, services } = this.parts;
    if (choice === 'never') return { because: 'with --build never nothing is built' };
    const walls = await services.sandbox.walls();
    if ('kind' in walls) return true;
    if (choice === 'always') return false;
    return {
      because: `it would have to be built, and there is no sandbox for builds here (${walls.missing}). On Linux install bubblewrap or allow user namespaces; --build always builds without a sandbox, --only-binary :all: avoids builds`,
      code: 'build-not-sandboxed',
    };
  }

  /** A back end may want more once it runs: it is started again with that at hand. */
  private async rounds(candidate: Candidate, aim: Aim, isKeptIn: boolean): Promise<BuildAnswer | NotBuilt> {
    const { inspection, sha256 } = await this.parts.session.shelf.read(candidate);
    const { path } = await this.parts.session.shelf.fetch(candidate);
    const sdist = { path, sha256, filename: candidate.file.filename };
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const needs = [...inspection.buildRequires, ...(this.further.get(candidate) ?? [])];
      const wheels = await this.provide(candidate, needs);
      if ('because' in wheels) return wheels;
      await this.parts.beforeBuild();
      this.parts.onBuild(candidate);
      this.used.add(candidate);
      this.count += 1;
      const place = { ...this.parts.place, isKeptIn };
      const answer = await runBuild({ sdist, wheels, ...aim }, this.count, place);
      if (answer.lastWords !== undefined) throw this.failure(candidate, answer.lastWords, aim.goal);
      if (answer.requires === undefined) return answer;
      this.further.set(candidate, [...(this.further.get(candidate) ?? []), ...answer.requires]);
    }
    return { because: `its build asked for more requirements ${MAX_ROUNDS} times` };
  }

  /** What a build needs, as wheels that were let pass; sdists among it are built first. */
  private async provide(
    parent: Candidate,
    needs: readonly string[],
  ): Promise<readonly StagedFile[] | NotBuilt> {
    const wheels: StagedFile[] = [];
    try {
      for (const { candidate } of await this.parts.needs(needs)) {
        const wheel = await this.need(candidate, parent);
        if ('because' in wheel) return wheel;
        this.used.add(candidate);
        wheels.push(wheel);
      }
    } catch (error) {
      if (!(error instanceof Failure) || error.code === 'interrupted' || error.code === 'disk') throw error;
      return { because: `what it needs to be built is unknown: ${error.what}` };
    }
    return wheels;
  }

  private async need(candidate: Candidate, parent: Candidate): Promise<StagedFile | NotBuilt> {
    const { shelf } = this.parts.session;
    const reading = await shelf.read(candidate);
    const admission = await this.parts.admit(candidate, reading);
    if (!admission.admitted) {
      this.refused.set(candidate, parent);
      const { project, version } = candidate;
      return { because: `its build needs ${project} ${version}, which was refused (${admission.rule})` };
    }
    if (candidate.kind === 'sdist') return this.wheel(candidate);
    const { path } = await shelf.fetch(candidate);
    return { path, filename: candidate.file.filename, sha256: reading.sha256 };
  }
}

/** Makes the builder of one run. */
export function createBuilder(parts: BuilderParts): Builder {
  return new SourceBuilder(parts);
}
