import { quietly, type Output } from '../../src/action/quiet.js';

function output(): { stream: Output; text: () => string } {
  let text = '';
  const stream = {
    write: (chunk: string | Uint8Array) => {
      text += Buffer.from(chunk).toString('utf8');
      return true;
    },
  };
  return { stream: stream, text: () => text };
}

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('warnings and errors of a quiet task are given back, not printed', async () => {
  const { stream, text } = output();
  const quiet = quietly(stream);
  const { value, complaints } = await quiet(async () => {
    stream.write('::warning::Failed to restore: no%0Asuch host\n');
    await soon();
    stream.write('::error title=x::answered 500\nFailed to save: taken\n[command]/usr/bin/tar\n');
    return 7;
  });
  expect(value).toBe(7);
  expect(complaints).toEqual(['Failed to restore: no such host', 'answered 500', 'Failed to save: taken']);
  expect(text()).toBe('');
});

test('secrets are still masked and debug lines still kept', async () => {
  const { stream, text } = output();
  await quietly(stream)(() => {
    stream.write('::add-mask::sig\n::debug::asked\n::set-env name=A::b\n');
    return Promise.resolve();
  });
  expect(text()).toBe('::add-mask::sig\n::debug::asked\n');
});

test('others may print meanwhile, and what a task left running stays quiet', async () => {
  const { stream, text } = output();
  let late: Promise<void> = Promise.resolve();
  await quietly(stream)(() => {
    late = soon().then(() => void stream.write('::warning::too late\n'));
    return Promise.resolve();
  });
  stream.write('report\n');
  await late;
  expect(text()).toBe('report\n');
});
