import { Failure } from '../../src/model/failure.js';
import { asFailure } from '../../src/verdict/as-failure.js';

const failure = new Failure({ code: 'usage', what: 'What.', why: 'Why.', fix: 'Fix.' });

test('a failure stays what it is, anything else that is thrown is internal', () => {
  expect(asFailure(failure)).toBe(failure);
  expect(asFailure(failure, new AbortController().signal)).toBe(failure);
  const cause = new TypeError('x is not a function');
  expect(asFailure(cause)).toMatchObject({
    code: 'internal',
    what: 'depsec failed unexpectedly: TypeError: x is not a function',
    cause,
  });
  expect(asFailure('text').what).toContain('text');
});

test('once a stop was asked for, only an install that was stopped tells more', () => {
  const signal = AbortSignal.abort('SIGTERM');
  const stopped = { code: 'interrupted', what: 'depsec was stopped by SIGTERM.' };
  expect(asFailure(failure, signal)).toMatchObject(stopped);
  expect(asFailure(new Error('aborted'), signal)).toMatchObject(stopped);
  const left = new Failure({ code: 'install-interrupted', what: 'a', why: 'b', fix: 'c' });
  expect(asFailure(left, signal)).toBe(left);
});
