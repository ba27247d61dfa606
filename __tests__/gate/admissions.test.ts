import type { Candidate } from '../../src/gate/candidate.js';
import { meantBy } from '../../src/gate/candidate.js';
import type { Inspection } from '../../src/model/inspection.js';
import type { CoreMetadata } from '../../src/model/metadata.js';
import { rememberAdmissions } from '../../src/prepare-run.js';

const inspection = (metadata?: Partial<CoreMetadata>): Inspection => ({
  kind: 'sdist',
  isStatic: false,
  buildRequires: [],
  findings: [],
  unscanned: [],
  stats: { files: 0, pythonFiles: 0, pythonBytes: 0, parsedFiles: 0, parsedBytes: 0 },
  ...(metadata && { metadata: { requiresDist: [], ...metadata } as CoreMetadata }),
});

const candidate = (project: string, version: string, more: Partial<Candidate> = {}): Candidate => ({
  id: 0,
  upstream: { kind: 'index', url: 'https://index.invalid/simple/', isPrivate: false, origin: {} },
  file: { filename: 'a-1-2.tar.gz', url: 'https://files.invalid/a-1-2.tar.gz', hashes: {} },
  kind: 'sdist',
  project,
  version,
  ...more,
});

const links = { kind: 'links', url: 'https://links.invalid/', isPrivate: false, origin: {} } as const;

test.each<[string, Candidate, Inspection, string[]]>([
  ['on the page of a project', candidate('a', '1-2'), inspection(), ['a 1-2']],
  [
    'on the page of a project it does not call itself',
    candidate('a', '1-2'),
    inspection({ name: 'A_1', version: '2' }),
    ['A_1 2', 'a 1-2'],
  ],
  [
    'on a page of links',
    candidate('a-1', '2', { upstream: links }),
    inspection({ name: 'A', version: '1.post2' }),
    ['A 1.post2', 'a-1 2'],
  ],
  [
    'on a page of links, by its name alone',
    candidate('a-1', '2', { upstream: links }),
    inspection(),
    ['a-1 2', 'a 1-2'],
  ],
])('the releases that a file can be, %s', (_where, one, read, expected) => {
  expect(meantBy(one, read).map(({ name, version }) => `${name} ${version}`)).toEqual(expected);
});

test('what was let pass as one project is judged again as another, and for another index', async () => {
  const judged: string[] = [];
  const admit = rememberAdmissions((one) => {
    judged.push(`${one.project} ${one.upstream.url}`);
    return Promise.resolve({ admitted: true });
  });
  const reading = { sha256: 'ab', size: 1, inspection: inspection() };
  const [a, b] = [candidate('a', '1-2'), candidate('a-1', '2')];
  for (const one of [a, a, b, { ...a, upstream: links }]) await admit(one, reading);
  expect(judged).toEqual([
    'a https://index.invalid/simple/',
    'a-1 https://index.invalid/simple/',
    'a https://links.invalid/',
  ]);
});
