import { declaredEncoding } from '../../python/encoding.js';
import type { SourceRule } from './source-rule.js';

/** An encoding in which the bytes of a comment can be code. */
export const hidingEncoding: SourceRule = {
  doc: {
    id: 'hiding-encoding',
    title: 'Declares an encoding that can hide code',
    why: 'Under utf-7, unicode_escape and their like Python sees other text than every editor and reviewer: a comment can hold code that runs. The same where the readers of Python disagree on the declaration.',
    remedy: 'Do not install the package; there is no honest use for it in source files.',
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
