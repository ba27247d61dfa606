import { readingsOf } from '../archive/artifact-name.js';
import type { Download } from '../model/effects.js';
import type { Inspection } from '../model/inspection.js';
import type { ArtifactKind } from '../model/artifact.js';
import { normalizeName } from '../model/project-name.js';
import type { PageFile } from '../index/project-page.js';
import type { Upstream } from '../index/upstream.js';

/** One file of one upstream that the gate listed for a child. */
export interface Candidate {
  /** Its number in the gate's addresses. */
  readonly id: number;
  readonly upstream: Upstream;
  readonly file: PageFile;
  readonly kind: ArtifactKind;
  /** From the file name: normalised project, version as spelled there. */
  readonly project: string;
  readonly version: string;
  /** Hash mode: its bytes must have one of these (`algorithm:hex`), whatever the index announces. */
  readonly allowed?: readonly string[];
  /** A requirement names this very file: what the report calls it in place of the address. */
  readonly shown?: string;
  /** PEP 792 status of the project on that index. */
  readonly status?: string;
}

/** A candidate whose bytes were judged. */
export interface Reading {
  readonly sha256: string;
  readonly size: number;
  readonly inspection: Inspection;
}

/** A release that a candidate may be. */
export interface Meant {
  readonly name: string;
  readonly version: string;
}

/**
 * Every release that an installer may take a candidate for: the one it calls itself, the one it is listed as, and on a page
 * of links, which is of no project, each one that its name can mean. One for each project.
 */
export function meantBy(candidate: Candidate, inspection: Pick<Inspection, 'metadata'>): readonly Meant[] {
  const { project, version, file, upstream } = candidate;
  const readings = upstream.kind === 'links' ? readingsOf(file.filename) : [];
  const told = inspection.metadata;
  const all: readonly Meant[] = [
    ...(told === undefined ? [] : [{ name: told.name, version: told.version }]),
    ...[{ project, version }, ...readings].map((one) => ({ name: one.project, version: one.version })),
  ];
  const names = all.map(({ name }) => normalizeName(name));
  return all.filter((_, at) => names.indexOf(names[at] ?? '') === at);
}

/** A candidate whose bytes lie on disk, hash-checked. */
export interface Fetched extends Download {
  readonly sha256: string;
}

/** True when the artifact as a whole could not be read: its metadata can't be trusted either. */
export function isRefused(inspection: Pick<Inspection, 'unscanned'>): boolean {
  return inspection.unscanned.some((entry) => entry.file === undefined);
}

/** May the bytes of this candidate be handed to a child that would run them? */
export type Admission = { readonly admitted: true } | { readonly admitted: false; readonly rule: string };

export type Admit = (candidate: Candidate, reading: Reading) => Promise<Admission>;
