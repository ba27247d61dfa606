import { createHash } from 'node:crypto';
import { startIndex, type Fault, type OfferedFile } from '../support/loopback-index.js';
import { packSdist, packWheel, writeZip, type FileSet } from '../support/pack.js';
import { expectEnding, forThisTest, type Promised } from './bad-run.js';

const code: FileSet = { 'demo.py': 'VALUE = 1\n' };
const honest = packWheel(code, { name: 'honest', version: '1.0' });
const files = { 'requirements.txt': '\nhonest\n' };

async function expectOf(
  offered: OfferedFile,
  promised: Promised,
  fault?: Fault,
  at = '/files/',
): Promise<void> {
  const index = await forThisTest(
    startIndex({ files: [offered], fault: (path) => (path.startsWith(at) ? fault : undefined) }),
  );
  await expectEnding({ files, servers: [index.url] }, promised);
}

test.each<[string, Fault, string]>([
  ['is cut short', { kind: 'truncate', at: 300 }, 'broke'],
  ['does not start', { kind: 'reset' }, 'broke'],
  ['is gone', { kind: 'status', status: 404 }, '404'],
  ['is refused', { kind: 'status', status: 403 }, '403'],
  ['fails', { kind: 'status', status: 500 }, '500'],
])('a download that %s', async (_, fault, name) => {
  const names = [honest.filename, '127.0.0.1', name];
  await expectOf(honest, { exit: 3, code: 'download-failed', names }, fault);
});

test('bytes other than those the index announced', async () => {
  const sha256 = 'ab'.repeat(32);
  const names = [honest.filename, 'http://127.0.0.1', sha256, honest.sha256];
  await expectOf({ ...honest, sha256 }, { exit: 3, code: 'hash-mismatch', names });
});

test.each<[string, Fault, Promised['code'], string]>([
  [
    'are not those announced',
    { kind: 'body', type: 'text/plain', body: 'Name: honest\n' },
    'hash-mismatch',
    'sha256',
  ],
  ['fail', { kind: 'status', status: 500 }, 'download-failed', '500'],
  ['break off', { kind: 'reset' }, 'download-failed', 'broke'],
])('metadata files that %s', async (_, fault, failure, name) => {
  const offered = { ...honest, coreMetadata: honest.metadata };
  const names = [honest.filename, name];
  const at = `/files/${honest.filename}.metadata`;
  await expectOf(offered, { exit: 3, code: failure, names }, fault, at);
});

const offer = (filename: string, bytes: Uint8Array): OfferedFile => ({ filename, bytes });

function wheelThat(lies: Parameters<typeof packWheel>[1]): OfferedFile {
  return offer(honest.filename, packWheel(code, { name: 'honest', version: '1.0', ...lies }).bytes);
}

/** The wheel with one byte changed that is part of no header. */
function damaged(): OfferedFile {
  const bytes = Buffer.from(honest.bytes);
  const at = bytes.indexOf('demo.py') + 'demo.py'.length + 3;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
  return offer(honest.filename, bytes);
}

const lock = { flags: 1 };
const encrypted = writeZip([{ name: 'demo.py', data: 'VALUE = 1\n', local: lock, central: lock }]);
const bzip2 = Buffer.concat([Buffer.from('BZh91AY&SY'), createHash('sha256').digest()]);

test.each<[string, OfferedFile, string]>([
  ['its METADATA names another project', wheelThat({ name: 'other' }), 'metadata-name'],
  ['its METADATA names another version', wheelThat({ version: '9.9' }), 'metadata-version'],
  [
    'it requires a direct URL',
    wheelThat({ requiresDist: ['more @ https://evil.invalid/more-1.0.tar.gz'] }),
    'metadata-direct-url',
  ],
  ['a byte of it is damaged', damaged(), 'zip-crc'],
  ['it is cut off', offer(honest.filename, honest.bytes.subarray(0, 400)), 'zip-end-record'],
  ['it is no archive at all', offer(honest.filename, Buffer.from('\u001b[2J<html>')), 'format-mismatch'],
  ['it is encrypted', offer(honest.filename, encrypted), 'zip-encrypted'],
  ['its bzip2 is damaged', offer('honest-1.0.tar.bz2', bzip2), 'bzip2-corrupt'],
  [
    'its gzip is damaged',
    offer('honest-1.0.tar.gz', Buffer.from('1f8b0800000000000003ffffffffffff', 'hex')),
    'gzip-corrupt',
  ],
])('a package is unscanned when %s', async (_, offered, unscanned) => {
  const names = ['honest (1.0)', 'requirements.txt:2', unscanned];
  await expectOf(offered, { exit: 3, code: { unscanned }, names });
});

test('a build back end that fails is named with its package', async () => {
  const backend = 'raise SystemExit("no compiler here")\n';
  const pyproject = '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n';
  const sdist = packSdist(
    { 'backend.py': backend, 'pyproject.toml': pyproject },
    { name: 'honest', version: '1.0' },
  );
  const names = ['honest 1.0', sdist.filename, 'requirements.txt:2', 'no compiler here'];
  await expectOf(sdist, { exit: 3, code: 'resolution-failed', names });
});

const tagged = (tag: string): OfferedFile => packWheel(code, { name: 'honest', version: '1.0', tag });
const sdist = packSdist(code, { name: 'honest', version: '1.0', metadataVersion: '2.2' });

test.each<[string, OfferedFile, string, string[]]>([
  ['only other platforms', tagged('cp27-cp27m-win32'), 'honest\n', ['cp27-cp27m-win32', 'this is Python 3.']],
  ['only other Pythons', { ...honest, requiresPython: '<3' }, 'honest\n', ['other Pythons (<3)']],
  ['only source, and wheels alone are wanted', sdist, '--only-binary :all:\nhonest\n', ['--only-binary']],
  ['only wheels, and source alone is wanted', honest, '--no-binary honest\nhonest\n', ['--no-binary']],
  ['no file with the hash asked for', honest, `honest==1.0 --hash=sha256:${'0'.repeat(64)}\n`, ['hash']],
])('the index has files for %s', async (_, offered, text, more) => {
  const index = await forThisTest(startIndex({ files: [offered] }));
  const line = text.split('\n').length - 1;
  const names = [`requirements.txt:${line}`, new URL(index.url).host, ...more];
  const run = { files: { 'requirements.txt': text }, servers: [index.url] };
  await expectEnding(run, { exit: 2, code: 'unsatisfiable', names });
});
