import { declaredEncoding } from '../../python/encoding.js';
import type { SourceRule } from './source-rule.js';

/** An encoding in which the bytes of a comment can be code. */
export const hidingEncoding: SourceRule = {
  doc: {
    id: 'hiding-encoding',
    title: 'Declares an encoding that can hide code',
    why: 'With utf-7, unicode_escape and the like, Python sees other text than editors and reviewers do: a comment can contain code that runs. The same is true where parts of Python disagree on the declared encoding.',
    remedy: 'Do not install the package. There is no honest use for such an encoding in source files.',
    example: '# coding: utf-7',
    technique: 'T1027',
  },
  severity: 'LOW',
  needs: ['coding:', 'coding='],
  match: (_facts, text) => {
    const declared = declaredEncoding(text);
    return declared?.encoding.kind === 'hiding'
      ? [{ line: declared.line, text: declared.name.slice(0, 40) }]
      : [];
  },
};
