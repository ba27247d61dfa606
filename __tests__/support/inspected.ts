import { memorySource } from '../../src/archive/memory-source.js';
import { inspect } from '../../src/inspect.js';
import { SCORES, type Finding } from '../../src/model/finding.js';
import type { Inspection } from '../../src/model/inspection.js';
import { python } from './loaded-python.js';
import type { Packed } from './pack.js';

/** The inspection of an artifact that a test has packed. */
export function inspectPacked({ bytes, filename }: Pick<Packed, 'bytes' | 'filename'>): Promise<Inspection> {
  return inspect(memorySource(bytes), filename, python);
}

/** The findings of HIGH or worse. */
export function graveFindings({ findings }: Pick<Inspection, 'findings'>): readonly Finding[] {
  return findings.filter(({ score }) => score >= SCORES.HIGH);
}

/** When the code of each grave finding runs, and in which file it is: `import pkg/a.py`. */
export function gravePlaces(inspection: Pick<Inspection, 'findings'>): string[] {
  return graveFindings(inspection).map(({ file, reach }) => `${reach ?? ''} ${file ?? ''}`);
}

export interface FilesOfNote {
  readonly grave: readonly string[];
  readonly unscanned: readonly string[];
}

/** The files of the grave findings, and what is unscanned, as `code file`. */
export function filesOfNote(inspection: Pick<Inspection, 'findings' | 'unscanned'>): FilesOfNote {
  return {
    grave: [...new Set(graveFindings(inspection).map(({ file = '' }) => file))],
    unscanned: inspection.unscanned.map(({ code, file = '' }) => `${code} ${file}`),
  };
}
