import type { Candidate } from '../../../src/gate/candidate.js';
import { explainNoFile } from '../../../src/resolve/pip/no-file.js';

const TARGET = {
  python: '3.11.7',
  platform: 'linux-x86_64',
  control: { noBinary: [], onlyBinary: [] },
  isHashMode: false,
};

function candidate(filename: string, version: string, yanked?: string): Candidate {
  return {
    id: 0,
    upstream: { kind: 'index', url: 'https://index.invalid/', isPrivate: false, origin: {} },
    file: {
      filename,
      url: `https://index.invalid/${filename}`,
      hashes: {},
      ...(yanked !== undefined && { yanked }),
    },
    kind: 'wheel',
    project: 'demo',
    version,
  };
}

const [old, next] = [
  candidate('demo-1.0-py3-none-any.whl', '1.0', 'breaks\nthings'),
  candidate('demo-2.0-cp39-cp39-win32.whl', '2.0'),
];
const reason = (specifier: string, ...candidates: Candidate[]): string =>
  explainNoFile(specifier, { candidates, files: candidates.length }, TARGET).because;

test.each(['', '>=1', '==1.*'])('of %j only withdrawn files are left', (specifier) => {
  expect(reason(specifier, old)).toMatch(/^its files were withdrawn \(yanked\): 1\.0, breaks/);
});

test('a withdrawn version that is named by itself is no reason, nor is one beside others', () => {
  expect(reason('==1.0', old)).toMatch(/^its wheels are for other Pythons or platforms \(py3-none-any\)/);
  expect(reason('', old, next)).toBe(
    'its wheels are for other Pythons or platforms (cp39-cp39-win32), this is Python 3.11.7 on linux-x86_64',
  );
});
