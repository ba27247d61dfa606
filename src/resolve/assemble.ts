import type { Pick } from './pick.js';
import type { Reading } from '../gate/candidate.js';
import { withoutCredentials } from '../index/parse-url.js';
import type { Inspection, Unscanned } from '../model/inspection.js';
import type { Release } from '../model/release.js';
import type { BuiltWheel, NotBuilt } from './build/builder.js';

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

/** What happened to a candidate besides being read. */
export interface Fate {
  /** Metadata that was served for it before it was read. */
  readonly served?: string | undefined;
  readonly built?: BuiltWheel | undefined;
  readonly notBuilt?: NotBuilt | undefined;
}

function unwalled({ candidate }: Pick, notBuilt: NotBuilt | undefined): Unscanned[] {
  if (notBuilt?.code === undefined) return [];
  return [{ artifact: candidate.file.filename, code: notBuilt.code, reason: `${notBuilt.because}.` }];
}

function builtArtifact(pick: Pick, built: BuiltWheel | undefined): Release['artifacts'] {
  if (built === undefined) return [];
  const { filename, sha256, size, inspection } = built;
  const url = pick.candidate.shown ?? withoutCredentials(pick.candidate.file.url);
  return [{ artifact: { filename, sha256, url, size, built: true }, inspection }];
}

/** Makes the release of the report from what was picked and read. */
export function toRelease(pick: Pick, reading: Reading, fate: Fate = {}): Release {
  const { candidate } = pick;
  const { file, upstream } = candidate;
  const differing = [
    ...differingMetadata(pick, reading.inspection, fate.served),
    ...unwalled(pick, fate.notBuilt),
  ];
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
      ...builtArtifact(pick, fate.built),
    ],
    index: upstream.kind === 'index' ? upstream.url : '',
    isPrivate: upstream.isPrivate,
    ...(file.yanked === undefined ? {} : { yanked: file.yanked }),
    ...(candidate.status === undefined ? {} : { status: candidate.status }),
  };
}
