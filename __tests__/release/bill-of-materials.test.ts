import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PINNED_PIP_WHEEL } from '../../src/services/pinned-pip.js';
import { billOfMaterials, problemOf, type Materials } from '../../scripts/package/bill-of-materials.js';

const ROOT = join(import.meta.dirname, '..', '..');
const text = readFileSync(join(ROOT, 'dist', 'sbom.cdx.json'), 'utf8');

interface Component {
  readonly name: string;
  readonly group?: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes?: readonly { alg: string; content: string }[];
  readonly licenses?: readonly unknown[];
  readonly components?: readonly Component[];
}
const bill = JSON.parse(text) as {
  metadata: { component: Component; timestamp?: string };
  components: readonly Component[];
  dependencies: readonly { ref: string; dependsOn?: readonly string[] }[];
};

test('the shipped bill of materials holds to the CycloneDX schema, and another one would not', async () => {
  expect(await problemOf(text)).toBeUndefined();
  expect(await problemOf(text.replace('"bomFormat": "CycloneDX"', '"bomFormat": "Other"'))).toMatch(
    /bomFormat/,
  );
  expect(await problemOf(text.replace('"alg": "SHA-512"', '"alg": "SHA-513"'))).toMatch(/alg/);
});

test('it lists what the manifest of the release calls bundled, with licences, hashes and no time', () => {
  const { bundled } = JSON.parse(readFileSync(join(ROOT, 'dist', 'manifest.json'), 'utf8')) as {
    bundled: Record<string, string>;
  };
  const listed = bill.components.map(
    ({ group, name, version }) => `${group === undefined ? '' : `${group}/`}${name} ${version}`,
  );
  const told = Object.entries(bundled).flatMap(([name, versions]) =>
    versions.split(', ').map((one) => `${name} ${one}`),
  );
  expect([...listed].sort()).toEqual([...told].sort());
  expect(listed.length).toBeGreaterThan(50);
  expect(
    bill.components.filter(({ licenses, hashes }) => licenses?.length !== 1 || hashes?.length !== 1),
  ).toEqual([]);
  expect(bill.metadata.timestamp).toBeUndefined();
});

test('a name that is bundled in two versions is listed twice', () => {
  const names = bill.components.map(({ group = '', name }) => `${group}/${name}`);
  expect(names.length).toBeGreaterThan(new Set(names).size);
});

test('the hash of pip is that of the wheel beside the bundle, and what it carries is named', () => {
  const pip = bill.components.find(({ purl }) => purl === `pkg:pypi/pip@${PINNED_PIP_WHEEL.version}`);
  const wheel = readFileSync(join(ROOT, 'dist', PINNED_PIP_WHEEL.filename));
  expect(pip?.hashes).toEqual([
    { alg: 'SHA-256', content: createHash('sha256').update(wheel).digest('hex') },
  ]);
  expect(pip?.components?.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['requests', 'urllib3', 'packaging']),
  );
});

test('the hash of an npm package is that of the lock, in hexadecimal', () => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { integrity: string }>;
  };
  const zod = bill.components.find(({ purl }) => purl.startsWith('pkg:npm/zod@'));
  const content = Buffer.from(lock.packages['node_modules/zod']?.integrity.slice(7) ?? '', 'base64').toString(
    'hex',
  );
  expect(zod?.hashes).toEqual([{ alg: 'SHA-512', content }]);
});

test('every package is reached from depsec', () => {
  const edges = new Map(bill.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const seen = new Set<string>();
  const walk = (ref: string): void => {
    if (seen.has(ref)) return;
    seen.add(ref);
    for (const next of edges.get(ref) ?? []) walk(next);
  };
  walk(bill.metadata.component.purl);
  expect(bill.components.filter(({ purl }) => !seen.has(purl)).map(({ purl }) => purl)).toEqual([]);
});

test('licence texts are there for each of them', () => {
  const licences = readFileSync(join(ROOT, 'dist', 'LICENSES.txt'), 'utf8');
  const npm = bill.components.filter(({ purl }) => purl.startsWith('pkg:npm/'));
  const missing = npm.filter(
    ({ group, name, version }) =>
      !licences.includes(`${group === undefined ? '' : `${group}/`}${name} ${version} (`),
  );
  expect(missing).toEqual([]);
});

test('the same materials give the same bytes, others another serial number; a package nobody bundled is refused', async () => {
  const materials: Materials = {
    name: 'x',
    version: '1.0.0',
    license: 'MIT',
    description: 'X.',
    packages: [
      {
        folder: 'node_modules/a',
        name: 'a',
        version: '1.0.0',
        license: '(MIT OR Apache-2.0)',
        sha512: 'ab'.repeat(64),
        imports: [],
      },
    ],
    direct: ['node_modules/a'],
    wheel: { name: 'pip', version: '1', license: 'MIT', sha256: 'cd'.repeat(32), carries: [] },
  };
  const once = await billOfMaterials(materials);
  expect(await billOfMaterials(materials)).toBe(once);
  expect(once).toContain('"expression": "(MIT OR Apache-2.0)"');
  const serial = (of: string): string => /urn:uuid:[0-9a-f-]{36}/.exec(of)?.[0] ?? '';
  expect(serial(await billOfMaterials({ ...materials, version: '1.0.1' }))).not.toBe(serial(once));
  await expect(billOfMaterials({ ...materials, direct: ['node_modules/b'] })).rejects.toThrow('not bundled');
});
