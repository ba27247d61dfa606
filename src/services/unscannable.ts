import type { Inspection } from '../model/inspection.js';

/** An artifact that was not read to its end, or not as what it was to be: unscanned as a whole, never safe. */
export function unscannable(filename: string, code: string, reason: string): Inspection {
  return {
    kind: filename.endsWith('.whl') ? 'wheel' : 'sdist',
    isStatic: false,
    buildRequires: [],
    findings: [],
    unscanned: [{ artifact: filename, code, reason }],
    stats: { files: 0, pythonFiles: 0, pythonBytes: 0, parsedFiles: 0, parsedBytes: 0 },
  };
}
