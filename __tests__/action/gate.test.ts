import { makeRunner, type ActRun } from '../support/act.js';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { dynamicSdist, BLOCKED_CODE, wheel } from '../support/own-packages.js';
import { describeWithTools } from '../support/tools.js';

describeWithTools(['act'], 'mode: gate', () => {
  let index: LoopbackIndex;
  beforeAll(async () => {
    index = await startIndex({
      files: [wheel('honest', '1.0'), dynamicSdist('bad', '1.0', { code: BLOCKED_CODE })],
    });
  });
  afterAll(() => index.close());

  async function job(...commands: readonly string[]): Promise<ActRun> {
    const runner = makeRunner();
    try {
      return await runner.run({
        files: { 'requirements.txt': 'honest\n' },
        inputs: { mode: 'gate', 'index-url': index.url, advisories: 'off', cache: 'false' },
        later: commands.map((run) => ({ run })),
      });
    } finally {
      runner.close();
    }
  }

  test('later steps install through the gate; its report comes in the post step', async () => {
    const done = await job('pip install --quiet --target here -r requirements.txt && test -e here/demo.py');
    expect({ result: done.result, raw: done.raw }).toMatchObject({ result: 'success' });
    expect(done.log.join('\n')).toContain('honest (1.0)');
    expect(done.outputs).toMatchObject({ verdict: 'safe', safe: '1' });
    expect(done.summary).toContain('honest');
  }, 120_000);

  test('a refused package fails its step and the job, and the report names it', async () => {
    const done = await job('pip install --quiet --target here bad || echo refused');
    expect({ result: done.result, raw: done.raw }).toMatchObject({ result: 'failure' });
    expect(done.outputs).toMatchObject({ verdict: 'blocked', blocked: '1' });
    expect(done.raw).toContain('depsec refused bad 1.0');
  }, 120_000);

  test('a step that puts another pip first, or another index, is told of at the end of the job', async () => {
    const done = await job(
      'mkdir own && cp "$(which true)" own/pip && echo "$PWD/own" >> "$GITHUB_PATH"',
      'echo "PIP_INDEX_URL=http://evil.invalid/simple/" >> "$GITHUB_ENV"',
    );
    expect({ result: done.result, raw: done.raw }).toMatchObject({ result: 'failure' });
    const log = done.log.join(' ').replace(/\s+/g, ' ');
    expect(log).toMatch(/a later step put pip in \S+own before depsec’s shims on PATH/);
    expect(log).toContain('a later step changed PIP_INDEX_URL');
  }, 120_000);
});
