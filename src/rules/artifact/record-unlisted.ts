import type { ArtifactRule } from './artifact-rule.js';

const PROGRAM =
  /\.(?:pyw?|py[cod]|so|pth|exe|dll|dylib|sh|bat|cmd|ps1)$|\.data\/scripts\/|\/entry_points\.txt$/i;

/** Programs in a wheel that RECORD does not list. */
export const recordUnlisted: ArtifactRule = {
  doc: {
    id: 'record-unlisted',
    title: 'Contains a program that RECORD does not list',
    why: 'The tool that builds a wheel lists every file in RECORD. A program that is not listed was most likely added afterwards. pip and uv install it anyway; other installers refuse it.',
    remedy: 'Compare the wheel with its source before you use it, and tell the owner of the package.',
    example: 'pkg/extra.py is not listed in pkg-1.0.dist-info/RECORD',
    technique: 'T1554',
    references: ['https://peps.python.org/pep-0427/#the-dist-info-directory'],
  },
  severity: 'LOW',
  match: (view) =>
    view
      .deviations()
      .filter(({ kind, path }) => kind === 'unlisted' && PROGRAM.test(path))
      .map(({ path }) => ({ path, text: `${path} is not listed` })),
};
