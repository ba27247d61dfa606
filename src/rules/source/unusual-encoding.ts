import { declaredEncoding } from '../../python/encoding.js';
import type { SourceRule } from './source-rule.js';

/** An encoding that is neither UTF-8, ASCII nor Latin-1. */
export const unusualEncoding: SourceRule = {
  doc: {
    id: 'unusual-encoding',
    title: 'Declares an unusual encoding',
    why: 'Nearly all Python source is UTF-8. Text in an old code page looks different on every machine; an encoding that Python itself does not know is decoded by the code of some package.',
    remedy:
      'For an old code page nothing, but ask for UTF-8. For an unknown name, find out which package decodes it.',
    example: '# -*- coding: cp1251 -*-',
    technique: 'T1027',
  },
  severity: 'LOW',
  needs: ['coding:', 'coding='],
  match: (_facts, text) => {
    const declared = declaredEncoding(text);
    const isUnusual = declared?.encoding.kind === 'legacy' || declared?.encoding.kind === 'unknown';
    return isUnusual ? [{ line: declared.line, text: declared.name.slice(0, 40) }] : [];
  },
};
