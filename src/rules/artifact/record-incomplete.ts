import type { RecordDeviation } from '../../model/contents.js';
import type { ArtifactRule } from './artifact-rule.js';

const WORDS: Readonly<Partial<Record<RecordDeviation['kind'], string>>> = {
  absent: 'is listed and not there',
  size: 'is listed with another length',
  unhashed: 'is listed without a hash of sha256 or better',
  unlisted: 'is not listed',
};

/** A list of files that does not fit, without any file being another than it tells. */
export const recordIncomplete: ArtifactRule = {
  doc: {
    id: 'record-incomplete',
    title: 'Has a RECORD that does not fit its files',
    why: 'RECORD lists every file of a wheel with its hash. Where it does not fit, a careless tool wrote it, or the wheel was changed after it was built.',
    remedy: 'Nothing, unless the files that are named matter to you.',
    example: 'pkg/data.json is listed and not there',
    technique: 'T1554',
    references: ['https://peps.python.org/pep-0427/#the-dist-info-directory'],
  },
  severity: 'LOW',
  match: (view) =>
    view.deviations().flatMap(({ kind, path }) => {
      const words = WORDS[kind];
      return words === undefined ? [] : [{ path, text: `${path} ${words}` }];
    }),
};
