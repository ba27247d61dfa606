import type { Inspection, Unscanned } from '../model/inspection.js';
import { normalizeName } from '../model/project-name.js';
import type { Release, RequiredBy, Scope } from '../model/release.js';
import { withoutCredentials } from '../index/parse-url.js';
import type { Candidate, Reading } from '../gate/candidate.js';
import type { Graph } from './graph.js';

/** A release pip chose, with the candidate it means. */
export interface Pick {
  readonly candidate: Candidate;
  /** As its metadata spells it. */
  readonly name: string;
  readonly version: string;
  readonly scope: Scope;
  readonly requiredBy: readonly RequiredBy[];
  readonly requires: readonly string[];
}

/** Joins what pip chose with the graph. */
export function toPick(
  chosen: { readonly name: string; readonly version: string },
  candidate: Candidate,
  scope: Scope,
  graph: Graph,
): Pick {
  const key = normalizeName(chosen.name);
  return {
    ...chosen,
    candidate,
    scope,
    requiredBy: graph.requiredBy.get(key) ?? [{ path: [chosen.name] }],
    requires: graph.requires.get(key) ?? [],
  };
}

function differingMetadata(pick: Pick, inspection: Inspection, served: string | undefined): Unscanned[] {
  if (served === undefined || inspection.metadataText === undefined || served === inspection.metadataText)
    return [];
  return [
    {
      artifact: pick.candidate.file.filename,
      code: 'metadata-differs',
      reason:
        'The index serves other metadata for this file than the file holds, so its dependencies are not certain.',
    },
  ];
}

/** Makes the release of the report from what was picked and read. */
export function toRelease(pick: Pick, reading: Reading, served: string | undefined): Release {
  const { candidate } = pick;
  const { file, upstream } = candidate;
  const differing = differingMetadata(pick, reading.inspection, served);
  return {
    name: pick.name,
    version: pick.version,
    scope: pick.scope,
    requiredBy: pick.requiredBy,
    requires: pick.requires,
    artifacts: [
      {
        artifact: {
          filename: file.filename,
          sha256: reading.sha256,
          url: candidate.shown ?? withoutCredentials(file.url),
          size: reading.size,
          built: false,
        },
        inspection:
          differing.length === 0
            ? reading.inspection
            : { ...reading.inspection, unscanned: [...reading.inspection.unscanned, ...differing] },
      },
    ],
    index: upstream.kind === 'index' ? upstream.url : '',
    isPrivate: upstream.isPrivate,
    ...(file.yanked === undefined ? {} : { yanked: file.yanked }),
    ...(candidate.status === undefined ? {} : { status: candidate.status }),
  };
}
