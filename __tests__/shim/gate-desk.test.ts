import { createServer } from 'node:http';
import { failureText } from '../../src/cli/failure-text.js';
import { Failure } from '../../src/model/failure.js';
import { askProxy, judgeLocal, lockDesk, type OwnGate } from '../../src/shim/gate-desk.js';
import { listen } from '../support/listen.js';

/** A gate at whose desk nothing works; closed at once where it is to be gone. */
async function brokenGate(isGone: boolean): Promise<{ readonly own: OwnGate; readonly close: () => void }> {
  const server = createServer((_request, response) =>
    response.writeHead(502, 'depsec could not answer').end(),
  );
  const { url } = await listen(server);
  const gate = `${url}/token`;
  const upstreams = [
    { kind: 'index' as const, url: 'https://index.invalid/simple/', address: `${gate}/0/simple/` },
  ];
  const close = (): void => void server.close();
  if (isGone) close();
  return { own: { gate, upstreams }, close };
}

test.each<[string, boolean, (own: OwnGate) => Promise<unknown>, RegExp]>([
  ['no way for poetry', false, askProxy, /got: 502 depsec could not answer/],
  ['a gate that is gone, for poetry', true, askProxy, /got: connect ECONNREFUSED/],
  ['a gate that is gone, for a folder', true, (own) => judgeLocal('/x', own), /ECONNREFUSED/],
  [
    'a gate that is gone, for a lock',
    true,
    (own) => lockDesk(own).fileAddress('a', 'a-1.0.zip'),
    /ECONNREFUSED/,
  ],
  ['a gate that is gone, after a lock', true, (own) => lockDesk(own).realAddress('0'), /ECONNREFUSED/],
])('%s is told in three parts, and not as a defect', async (_, isGone, ask, what) => {
  const { own, close } = await brokenGate(isGone);
  const failure = await ask(own).catch((error: unknown) => error);
  close();
  expect(failure).toBeInstanceOf(Failure);
  const text = failureText(failure as Failure, false);
  expect(text).toMatch(what);
  expect(text).toMatch(
    /Why {2}Installers get packages through the gate alone[^]*Fix {2}Start the command behind a gate/,
  );
  expect(text).not.toContain('/token');
});

test('what the gate could not judge is unscanned', async () => {
  const { own, close } = await brokenGate(false);
  expect(await judgeLocal('/x', own)).toBe('unscanned');
  close();
});
