import { intoRunnerFile } from '../../src/action/runner-file.js';

const file = { environment: { GITHUB_OUTPUT: '/f' }, isFile: (path: string) => path === '/f' };

test('what is written arrives, also where the runner names no file', () => {
  const told: string[] = [];
  const write = (name: string, value: string): number => told.push(`${name}=${value}`);
  expect(intoRunnerFile('GITHUB_OUTPUT', write, file)('a', 'b')).toBe(1);
  expect(intoRunnerFile('GITHUB_ENV', write, file)('c', 'd')).toBe(2);
  expect(told).toEqual(['a=b', 'c=d']);
});

test('a pipe or folder in its place is not waited for, and a full disk is named', () => {
  const write = intoRunnerFile('GITHUB_OUTPUT', () => fail('it was written'), {
    ...file,
    isFile: () => false,
  });
  expect(write).toThrow('GITHUB_OUTPUT, got: no regular file');
  const full = (): never => {
    throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  };
  expect(intoRunnerFile('GITHUB_OUTPUT', full, file)).toThrow('GITHUB_OUTPUT, got: ENOSPC');
});

function fail(text: string): never {
  throw new Error(text);
}
