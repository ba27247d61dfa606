import { startIndex } from '../support/loopback-index.js';
import { packSdist, packWheel } from '../support/pack.js';
import { makeProject, requestFor, runAudit } from '../support/run-audit.js';

const PYPROJECT = '[build-system]\nrequires = ["bad-tool"]\nbuild-backend = "bad_tool"\n';

test('a build that is refused a requirement ends neither the run nor the other packages', async () => {
  const needy = packSdist({ 'pyproject.toml': PYPROJECT }, { name: 'needy', version: '1.0' });
  const tool = packWheel({ 'bad_tool.py': 'VALUE = 1\n' }, { name: 'bad-tool', version: '1.0' });
  const other = packWheel({ 'other.py': 'VALUE = 1\n' }, { name: 'other', version: '1.0' });
  const index = await startIndex({ files: [needy, tool, other] });
  const root = makeProject({ 'requirements.txt': 'other\nneedy\n' });
  const { policy } = requestFor(root, index.url);
  try {
    const report = await runAudit(requestFor(root, index.url, { policy: { ...policy, deny: ['bad-tool'] } }));
    expect(report.packages.map(({ name, verdict, scope }) => `${name} ${verdict} ${scope}`)).toEqual([
      'bad-tool blocked build',
      'needy safe runtime',
      'other safe runtime',
    ]);
    expect(report.packages[0]?.requiredBy).toEqual([
      { file: 'requirements.txt', line: 2, path: ['needy', 'bad-tool'] },
    ]);
    expect(report.incomplete).toEqual([
      expect.objectContaining({ reason: expect.stringContaining('needy 1.0') as string }),
    ]);
  } finally {
    await index.close();
  }
});
