import { isUnasked } from '../values/reach.js';
import { type Combination, WHEN } from './combination.js';

export const keyFunctionReplaced: Combination = {
  doc: {
    id: 'key-function-replaced',
    title: 'Replaces the function of another library that private keys go through',
    why: 'Whoever puts a function of their own into the place of one that makes, reads or uses keys of a wallet sees every key from then on.',
    remedy: 'Do not install the package; move funds if a key was used while it was installed.',
    example: 'eth_account.Account.from_key = ours',
    technique: 'T1556',
  },
  judge: ({ behaviour, reach }) =>
    behaviour === 'replaces-function' ? (isUnasked(reach) ? 'CRITICAL' : 'HIGH') : undefined,
  message: ({ name, reach }) => `${name} is replaced ${WHEN[reach]}`,
};
