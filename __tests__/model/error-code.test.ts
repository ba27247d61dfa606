import { codeOf } from '../../src/model/error-code.js';

test.each([
  [{ code: 'ENOENT' }, 'ENOENT'],
  [Object.assign(new Error('x'), { code: 'E2BIG' }), 'E2BIG'],
  [{ code: 'ERR_INVALID_ARG_VALUE' }, 'ERR_INVALID_ARG_VALUE'],
  [{ code: 'no\nword' }, 'unknown error'],
  [{ code: 2 }, 'unknown error'],
  [new Error('x'), 'unknown error'],
  [null, 'unknown error'],
  ['ENOENT', 'unknown error'],
])('the code of %j is %s', (error, code) => {
  expect(codeOf(error)).toBe(code);
});
