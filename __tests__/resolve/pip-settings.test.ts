import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/model/report.js';
import type { AuditRequest } from '../../src/model/request.js';
import { realServices } from '../../src/services.js';
import { audit } from '../../src/audit.js';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { staticSdist, wheel } from '../support/own-packages.js';
import { DIST, makeProject, requestFor } from '../support/run-audit.js';

let first: LoopbackIndex;
let second: LoopbackIndex;
let third: LoopbackIndex;
beforeAll(async () => {
  first = await startIndex({
    files: [
      wheel('app', '1.0', ['lib']),
      staticSdist('app', '2.0'),
      wheel('lib', '1.0'),
      wheel('lib', '2.0b1'),
    ],
  });
  second = await startIndex({ files: [wheel('second', '1.0')] });
  third = await startIndex({ files: [wheel('third', '1.0')] });
});
afterAll(() => Promise.all([first, second, third].map((index) => index.close())));

/** An audit with these variables of pip beside the environment. */
async function run(
  packages: readonly string[],
  variables: Readonly<Record<string, string>>,
  more: Partial<AuditRequest> = {},
): Promise<Report> {
  const services = await realServices({ assets: DIST, useCache: false });
  const { machine } = services;
  const environment = { ...machine.environment, ...variables };
  const request = requestFor(makeProject({}), first.url, { requirements: [], packages, ...more });
  try {
    return await audit(request, { ...services, machine: { ...machine, environment } });
  } finally {
    await services.dispose();
  }
}

const chosen = ({ packages }: Report): string[] => packages.map(({ name, version }) => `${name} ${version}`);

test('without settings the newest are chosen', async () => {
  expect(chosen(await run(['app', 'lib'], {}))).toEqual(['app 2.0', 'lib 1.0']);
});

test('constraints of the settings hold, also where they lie elsewhere', async () => {
  const place = makeProject({ 'limits.txt': 'app<2\n' });
  const report = await run(['app'], { PIP_CONSTRAINT: join(place, 'limits.txt') });
  expect(chosen(report)).toEqual(['app 1.0', 'lib 1.0']);
  writeFileSync(join(place, 'limits.txt'), 'app<2 <3\n');
  await expect(run(['app'], { PIP_CONSTRAINT: join(place, 'limits.txt') })).rejects.toMatchObject({
    code: 'requirements-syntax',
    what: expect.stringMatching(/^limits\.txt:1: /) as string,
  });
  await expect(run(['app'], { PIP_CONSTRAINT: 'https://x.invalid/limits.txt' })).rejects.toMatchObject({
    code: 'requirements-refused',
    what: expect.stringContaining('"constraint"') as string,
  });
});

test('formats, pre-releases and dependencies are chosen as the settings say, the command line after them', async () => {
  expect(chosen(await run(['app'], { PIP_ONLY_BINARY: ':all:', PIP_PRE: '1' }))).toEqual([
    'app 1.0',
    'lib 2.0b1',
  ]);
  expect(chosen(await run(['app<2'], { PIP_NO_DEPS: 'yes' }))).toEqual(['app 1.0']);
  const { resolution } = requestFor('/', first.url);
  const sdists = { resolution: { ...resolution, noBinary: [':all:'] } };
  expect(chosen(await run(['app'], { PIP_ONLY_BINARY: ':all:' }, sdists))).toEqual(['app 2.0']);
  await expect(run(['app'], { PIP_REQUIRE_HASHES: '1' })).rejects.toMatchObject({ code: 'hash-missing' });
});

test('indexes of the settings are asked besides those of the command line, as by pip', async () => {
  const { indexes } = requestFor('/', first.url, {});
  const more = { indexes: { ...indexes, extraIndexUrls: [third.url] } };
  const report = await run(['app<2', 'second', 'third'], { PIP_EXTRA_INDEX_URL: second.url }, more);
  expect(chosen(report)).toEqual(['app 1.0', 'lib 1.0', 'second 1.0', 'third 1.0']);
});

test('what is not followed is said', async () => {
  const { notes } = await run(['lib'], { PIP_PLATFORM: 'win_amd64' });
  expect(notes).toContain(
    'pip\'s setting "platform" is not followed here: pip itself may choose other files by it.',
  );
});
