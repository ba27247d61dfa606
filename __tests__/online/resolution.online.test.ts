import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { wheel } from '../support/own-packages.js';
import { plainPip } from '../support/plain-pip.js';
import { startRecordingIndex, type RecordingIndex } from '../support/recording-index.js';
import { makeProject, requestFor, runAudit } from '../support/run-audit.js';

let index: RecordingIndex;
let second: LoopbackIndex;
const table: string[] = [];

beforeAll(async () => {
  index = await startRecordingIndex();
  second = await startIndex({ files: [wheel('depsec-own-demo', '1.0', ['idna<3.8', 'anyio[trio]<4.5'])] });
});
afterAll(async () => {
  process.stdout.write(`${['set | packages | equal', ...table].join('\n')}\n`);
  await Promise.all([index.close(), second.close()]);
});

/** A pin with the hashes of all its files, as `pip-compile --generate-hashes` writes it. */
async function hashed(project: string, version: string): Promise<string> {
  const files = (await index.files(project)).filter(({ filename }) => filename.includes(`-${version}`));
  const hashes = files.flatMap(({ hashes }) =>
    hashes['sha256'] ? [`--hash=sha256:${hashes['sha256']}`] : [],
  );
  return `${project}==${version} \\\n    ${hashes.join(' \\\n    ')}\n`;
}

test.each<[string, () => string | Promise<string>]>([
  ['extras', () => 'requests[socks]\nuvicorn[standard]\n'],
  ['markers', () => 'colorama ; sys_platform == "win32"\ntomli ; python_version < "3.11"\nbuild\npytest\n'],
  ['constraints', () => '-c constraints.txt\nflask\n'],
  ['a pre-release', () => '--pre\nsqlalchemy\nrich\n'],
  ['a yanked pin', () => 'attrs==21.1.0\nclick\n'],
  ['--no-binary', () => '--no-binary six\nsix\npython-dateutil\n'],
  ['hashes', async () => [await hashed('jinja2', '3.1.4'), await hashed('markupsafe', '2.1.5')].join('')],
  ['two indexes', () => `--extra-index-url ${second.url}\ndepsec-own-demo\n`],
  ['backtracking', () => 'boto3>=1.20.20,<1.21\nbotocore<1.23.40\n'],
  [
    'source distributions, static and dynamic',
    () => '--no-binary iniconfig,packaging\niniconfig\npackaging\ndocopt\n',
  ],
  ['frameworks', () => 'django<5.1\nflask<3.1\nfastapi<0.116\n'],
])('%s: chooses what pip chooses', async (name, requirements) => {
  const root = makeProject({
    'requirements.txt': await requirements(),
    'constraints.txt': 'werkzeug<3\nclick==8.1.3\nnever-asked-for==1\n',
  });
  const report = await runAudit(requestFor(root, index.url));
  const plain = await plainPip(root, ['-r', 'requirements.txt'], index.url);
  const ours = report.packages
    .filter(({ scope }) => scope === 'runtime')
    .map((found) => `${found.name} ${found.version}`)
    .sort();
  const isEqual = plain.chosen.length > 0 && JSON.stringify(ours) === JSON.stringify(plain.chosen);
  table.push(`${name} | ${plain.chosen.length} | ${isEqual ? 'yes' : 'no'}`);
  expect(plain.failed ? plain.stderr : '').toBe('');
  expect(ours).toEqual(plain.chosen);
});
