import { isUnasked } from '../values/reach.js';
import { WHEN } from './combination.js';
import type { PairCombination } from './pair-combination.js';

export const machineCodeInMemory: PairCombination = {
  doc: {
    id: 'machine-code-in-memory',
    title: 'Puts machine code into memory and starts it',
    why: 'Code that is written into fresh executable memory is in no file that anybody could look at.',
    remedy: 'Do not install the package.',
    example: 'p = kernel32.VirtualAlloc(0, n, 0x3000, 0x40); kernel32.CreateThread(0, 0, p, 0, 0, 0)',
    technique: 'T1055',
  },
  within: 'file',
  first: ({ behaviour, name }) =>
    behaviour === 'writes-memory' && /Virtual(?:Alloc|Protect)|^mmap/.test(name),
  second: ({ behaviour, name }) => behaviour === 'writes-memory' && /Thread|APC|FUNCTYPE/.test(name),
  // Libraries that ask the processor what it can do call a few bytes of their own.
  severity: ({ reach, name }) =>
    isUnasked(reach) ? 'CRITICAL' : name.includes('FUNCTYPE') ? undefined : 'MEDIUM',
  message: (_first, { name, reach }) => `${name} starts code placed in memory ${WHEN[reach]}`,
};
