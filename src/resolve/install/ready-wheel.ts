import type { Admit } from '../../gate/candidate.js';
import { Failure } from '../../model/failure.js';
import { placeOf, printable } from '../../requirements/problem.js';
import type { BuiltWheel, NotBuilt } from '../build/builder.js';
import { withDigest, type DirectOrigin } from '../direct/direct-origin.js';
import type { PreparedDirect } from '../direct/prepared-direct.js';
import type { Resolved, RuntimePick } from '../resolve.js';
import { differingFields } from './same-metadata.js';
import type { StagedFile } from '../staging.js';

/** A wheel that was read and may be installed. */
export interface ReadyWheel extends StagedFile {
  readonly name: string;
  readonly version: string;
  /** Requested by the user, not only by other packages. */
  readonly isRequested: boolean;
  /** Where it came from, of a project that a requirement names by path or address. */
  readonly origin?: DirectOrigin;
}

function notBuilt({ name, version, named }: RuntimePick, because: string): Failure {
  const isEditable = named?.direct.isEditable === true;
  return new Failure({
    code: 'not-installed',
    what: isEditable
      ? `Expected an editable wheel of ${name} ${version}, got none: ${because}.`
      : `Expected a wheel of ${name} ${version}, got only its source distribution: ${because}.`,
    why: 'Without it the set would be incomplete. Nothing was installed.',
    fix: isEditable
      ? 'Leave -e out to install a copy of the project.'
      : 'Pin a version that has a wheel, or leave the package out.',
  });
}

function otherMetadata({ name, version }: RuntimePick, fields: readonly string[]): Failure {
  return new Failure({
    code: 'not-installed',
    what: `Expected the wheel that was built of ${name} ${version} to say what its source distribution said, got other fields: ${fields.join(', ')}.`,
    why: 'The set was resolved by the metadata of the source distribution and would not fit. Nothing was installed.',
    fix: 'Tell the authors of the package; pin a version that has a wheel.',
  });
}

function changedMeanwhile({ direct: { origin, shown } }: PreparedDirect): Failure {
  return new Failure({
    code: 'not-installed',
    what: `${placeOf(origin)}: expected the files of ${printable(shown)} as they were read, some have changed since.`,
    why: 'An editable install uses the folder itself, and what lies there now was not judged. Nothing was installed.',
    fix: 'Run depsec again when nobody writes to the folder.',
  });
}

/** Builds the wheel of an sdist, or the editable wheel of a project that is used in place. */
function build({ candidate, named }: RuntimePick, { builder }: Resolved): Promise<BuiltWheel | NotBuilt> {
  const { direct } = named ?? {};
  if (named === undefined || direct?.isEditable !== true || direct.source.kind !== 'folder')
    return builder.wheel(candidate);
  if (named.isAsRead?.() !== true) throw changedMeanwhile(named);
  return builder.editable(candidate, direct.source.path);
}

/**
 * The wheel of one release, built from its sdist if necessary.
 * @throws Failure `not-installed` if there is none, or if it differs from what was resolved
 */
export async function readyWheel(pick: RuntimePick, resolved: Resolved, admit: Admit): Promise<ReadyWheel> {
  const { candidate, name, version, metadata, isRequested, named } = pick;
  const reading = await resolved.shelf.read(candidate);
  const told = { name, version, isRequested };
  const origin = named === undefined ? {} : { origin: withDigest(named.origin, reading.sha256) };
  if (candidate.kind === 'wheel') {
    const { path } = await resolved.shelf.fetch(candidate);
    return { path, filename: candidate.file.filename, sha256: reading.sha256, ...told, ...origin };
  }
  const admission = await admit(candidate, reading);
  if (!admission.admitted) throw notBuilt(pick, `it was not let pass (${admission.rule})`);
  const answer = await build(pick, resolved);
  const built = resolved.builder.built.get(candidate);
  // One that was built and refused is in the report, which decides.
  if (built === undefined) throw notBuilt(pick, 'because' in answer ? answer.because : 'it was not built');
  const fields = differingFields(metadata, built.inspection.metadata);
  if (fields.length > 0) throw otherMetadata(pick, fields);
  const { path, filename, sha256 } = built;
  return { path, filename, sha256, ...told, ...origin };
}
