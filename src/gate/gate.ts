import { parseCoreMetadata } from '../archive/core-metadata.js';
import { checkIdentity } from '../archive/identity.js';
import { ArchiveRefusal } from '../archive/refusals.js';
import { Failure } from '../model/failure.js';
import type { LoopbackAnswer, LoopbackRequest } from '../model/loopback.js';
import { percentDecoded } from '../model/percent-decoded.js';
import { HTML_TYPE, JSON_TYPE, prefersJson, renderHtmlPage, renderJsonPage } from '../index/page-render.js';
import type { PageFile } from '../index/project-page.js';
import { isRefused, type Admit, type Candidate, type Reading } from './candidate.js';
import type { Catalogue, FrozenPage } from './catalogue.js';
import { BAD_GATEWAY, NOT_FOUND, refuse } from './refusal.js';
import { filePath, parseRoute } from './routes.js';
import type { Shelf } from './shelf.js';
import { standInMetadata } from './stand-in.js';

export interface GateParts {
  readonly catalogue: Catalogue;
  readonly shelf: Shelf;
  readonly admit: Admit;
  /** Asks an upstream for PEP 658 metadata; the text is already held against the announced hash. */
  readonly fetchMetadata: (candidate: Candidate) => Promise<string>;
  /** Waited for before the bytes of a source distribution are handed out: from then on its code may run. */
  readonly beforeBuild: () => Promise<void>;
  /** The child is the user's own and can't be started again: each file is handed out or refused when it is asked for. */
  readonly isLive?: boolean;
  /** Called when the running resolution must be started again to see what the gate has learnt. */
  readonly onRestart: () => void;
}

/** What happened at the gate in a run. */
export interface Ledger {
  /** Candidates whose bytes were handed to a child, by id. */
  readonly handedOut: ReadonlySet<Candidate>;
  /** Candidates whose bytes or metadata were refused. */
  readonly refused: ReadonlySet<Candidate>;
  /** Candidates that got stand-in metadata: their dependencies are unknown. */
  readonly standIns: ReadonlySet<Candidate>;
  /** Why upstreams could not be used, first first. */
  readonly failures: readonly Failure[];
  /** Normalised projects that children asked for, and whether any upstream knew them. */
  readonly asked: ReadonlyMap<string, boolean>;
}

export interface Gate {
  readonly ledger: Ledger;
  /** Takes the dynamic sdists children asked for since the last call; each is let pass and waits for `learn`. */
  takeWanted(): readonly Candidate[];
  /** From now on the candidate has this metadata; without a text, a stand-in. */
  learn(candidate: Candidate, text: string | undefined): void;
  /** @param path the request's path without the token; @param base the gate's address with the token */
  handle(request: LoopbackRequest, path: string, base: string): Promise<LoopbackAnswer>;
}

class GateState implements Gate {
  readonly handedOut = new Set<Candidate>();
  readonly refused = new Set<Candidate>();
  readonly standIns = new Set<Candidate>();
  readonly failures: Failure[] = [];
  readonly asked = new Map<string, boolean>();
  readonly ledger: Ledger = this;
  /** Sdists whose metadata may be asked for: static ones, and those with a stand-in. */
  private readonly advertised = new Set<Candidate>();
  private readonly learnt = new Map<Candidate, string>();
  private wanted: Candidate[] = [];

  constructor(private readonly parts: GateParts) {}

  takeWanted(): readonly Candidate[] {
    const taken = this.wanted;
    this.wanted = [];
    return taken;
  }

  learn(candidate: Candidate, text: string | undefined): void {
    this.advertised.add(candidate);
    if (text === undefined) this.standIns.add(candidate);
    else this.learnt.set(candidate, text);
  }

  async handle(request: LoopbackRequest, path: string, base: string): Promise<LoopbackAnswer> {
    const route = request.method === 'GET' || request.method === 'HEAD' ? parseRoute(path) : undefined;
    if (route === undefined) return NOT_FOUND;
    try {
      if (route.kind === 'page') return await this.page(request, route.upstream, route.project, base);
      const candidate = this.parts.catalogue.candidate(route.candidate);
      if (candidate === undefined || !isCalled(path, candidate, route.kind)) return NOT_FOUND;
      return await (route.kind === 'metadata' ? this.metadata(candidate) : this.file(candidate));
    } catch (error) {
      this.failures.push(error instanceof Failure ? error : defect(error));
      return BAD_GATEWAY;
    }
  }

  private async page(
    request: LoopbackRequest,
    upstream: number,
    project: string,
    base: string,
  ): Promise<LoopbackAnswer> {
    const frozen = await this.parts.catalogue.page(upstream, project);
    const found = frozen?.candidates.map((candidate) => candidate.project) ?? [];
    if (project !== '') this.asked.set(project, (this.asked.get(project) ?? false) || frozen !== undefined);
    else for (const name of found) this.asked.set(name, true);
    if (frozen === undefined) return NOT_FOUND;
    const page = { ...frozen.page, files: this.listed(frozen, base) };
    return prefersJson(request.headers['accept'] ?? '')
      ? { status: 200, type: JSON_TYPE, body: renderJsonPage(project, page) }
      : { status: 200, type: HTML_TYPE, body: renderHtmlPage(project, page) };
  }

  private listed(frozen: FrozenPage, base: string): PageFile[] {
    return frozen.candidates.map((candidate) => {
      const isAdvertised = candidate.kind === 'wheel' || this.advertised.has(candidate);
      const url = `${base}${filePath(candidate.id, candidate.file.filename)}`;
      return {
        ...withoutMetadata(candidate.file),
        url,
        ...(isAdvertised && { coreMetadata: true as const }),
      };
    });
  }

  private async metadata(candidate: Candidate): Promise<LoopbackAnswer> {
    if (this.standIns.has(candidate)) return { status: 200, body: standInMetadata(candidate) };
    if (candidate.kind === 'sdist') {
      if (!this.advertised.has(candidate)) return NOT_FOUND;
      const { inspection } = await this.parts.shelf.read(candidate);
      const text = this.learnt.get(candidate) ?? inspection.metadataText;
      return { status: 200, body: text ?? standInMetadata(candidate) };
    }
    const announced = await this.announced(candidate);
    if (announced !== undefined) return { status: 200, body: announced };
    const preview = await this.parts.shelf.metadata(candidate);
    if (preview.metadataText !== undefined && !isRefused(preview)) {
      return { status: 200, body: preview.metadataText };
    }
    if (this.parts.isLive === true)
      return this.turnAway(candidate, preview.unscanned[0]?.code ?? 'unscanned');
    this.standIns.add(candidate);
    return { status: 200, body: standInMetadata(candidate) };
  }

  /**
   * The metadata the index serves beside a wheel (PEP 658), unless the wheel's own would be refused for the same
   * text: metadata of another project, or a direct URL, to which pip would go without asking the gate.
   */
  private async announced(candidate: Candidate): Promise<string | undefined> {
    if (candidate.file.coreMetadata === undefined) return undefined;
    const text = await this.parts.fetchMetadata(candidate);
    try {
      checkIdentity(candidate.file.filename, parseCoreMetadata(text));
      return text;
    } catch (error) {
      if (error instanceof ArchiveRefusal) return undefined;
      throw error;
    }
  }

  private async file(candidate: Candidate): Promise<LoopbackAnswer> {
    const reading = await this.parts.shelf.read(candidate);
    if (this.parts.isLive === true) return this.liveFile(candidate, reading);
    const isNewSdist = candidate.kind === 'sdist' && !this.advertised.has(candidate);
    if (isNewSdist && reading.inspection.isStatic && !isRefused(reading.inspection)) {
      return this.restart(candidate, 'its metadata is static, resolving again');
    }
    // Whoever has the bytes of an sdist may build it; the child of a resolution needs its metadata alone.
    if (candidate.kind === 'sdist' && !isNewSdist)
      return this.turnAway(candidate, 'only its metadata is needed');
    const admission = await this.parts.admit(candidate, reading);
    if (!isNewSdist)
      return admission.admitted ? this.handOut(candidate) : this.turnAway(candidate, admission.rule);
    if (admission.admitted) return this.want(candidate);
    this.standIns.add(candidate);
    return this.restart(candidate, admission.rule);
  }

  private async liveFile(candidate: Candidate, reading: Reading): Promise<LoopbackAnswer> {
    const admission = await this.parts.admit(candidate, reading);
    return admission.admitted ? this.handOut(candidate) : this.turnAway(candidate, admission.rule);
  }

  private turnAway(candidate: Candidate, why: string): LoopbackAnswer {
    this.refused.add(candidate);
    return refuse(candidate.project, candidate.version, why);
  }

  private want(candidate: Candidate): LoopbackAnswer {
    if (!this.wanted.includes(candidate)) this.wanted.push(candidate);
    this.parts.onRestart();
    return refuse(candidate.project, candidate.version, 'its metadata is being built, resolving again');
  }

  private restart(candidate: Candidate, why: string): LoopbackAnswer {
    this.advertised.add(candidate);
    this.parts.onRestart();
    return refuse(candidate.project, candidate.version, why);
  }

  private async handOut(candidate: Candidate): Promise<LoopbackAnswer> {
    const { path, sha256 } = await this.parts.shelf.fetch(candidate);
    if (candidate.kind === 'sdist') await this.parts.beforeBuild();
    this.handedOut.delete(candidate);
    this.handedOut.add(candidate);
    const onChanged = (): void => {
      this.failures.push(changed(candidate));
    };
    return { status: 200, type: 'application/octet-stream', file: { path, sha256, onChanged } };
  }
}

/** What no child is to blame for ends the run as depsec's own failure, instead of hiding behind pip's words. */
function defect(error: unknown): Failure {
  return new Failure(
    {
      code: 'internal',
      what: `Expected the gate to answer, got: ${error instanceof Error ? error.message : String(error)}.`,
      why: 'What it could not read was handed to nobody, and the resolution is not whole.',
      fix: 'This is a defect of depsec: please report it with the requirements that show it.',
    },
    error,
  );
}

function changed({ file }: Candidate): Failure {
  return new Failure({
    code: 'hash-mismatch',
    what: `Expected ${file.filename} to be what was read a moment ago, got other bytes in depsec's own folder.`,
    why: 'Only bytes that were read are handed out; something that runs as you changed them on disk.',
    fix: 'Find out what writes to your temporary folder; code of a package that was built may have.',
  });
}

/** By another name an installer could take a file for something else than what it was read as. */
function isCalled(path: string, { file }: Candidate, kind: 'file' | 'metadata'): boolean {
  const name = percentDecoded(path.split('/').at(-1) ?? '');
  return name === `${file.filename}${kind === 'metadata' ? '.metadata' : ''}`;
}

function withoutMetadata(file: PageFile): PageFile {
  const copy: { coreMetadata?: PageFile['coreMetadata'] } & PageFile = { ...file };
  delete copy.coreMetadata;
  return copy;
}

/** The gate: an index that hands a child no byte of a file before the file was read and let pass. */
export function createGate(parts: GateParts): Gate {
  return new GateState(parts);
}

export type { Admit, Candidate, Reading };
