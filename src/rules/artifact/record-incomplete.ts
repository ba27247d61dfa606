import type { RecordDeviation } from '../../model/contents.js';
import type { ArtifactRule } from './artifact-rule.js';

const WORDS: Readonly<Partial<Record<RecordDeviation['kind'], string>>> = {
  absent: 'is listed and not there',
  size: 'is listed with another length',
  unhashed: 'is listed without a hash of sha256 or better',
  unlisted: 'is not listed',
};

/** A RECORD that does not match the files, although no listed file has other content. */
export const recordIncomplete: ArtifactRule = {
  doc: {
    id: 'record-incomplete',
    title: 'Has a RECORD that does not match its files',
    why: 'RECORD lists every file of a wheel with its hash. If it does not match, a careless tool wrote it, or the wheel was changed after it was built.',
    remedy: 'Nothing, unless the named files matter to you.',
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
