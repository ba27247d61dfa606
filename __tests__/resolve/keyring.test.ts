import type { Services } from '../../src/model/effects.js';
import { basic } from '../../src/index/netrc.js';
import { withKeyring } from '../../src/resolve/keyring.js';

/** Services with a keyring that knows every password, and what it was asked. */
function keyring(): { readonly services: Services; readonly asked: (readonly string[])[] } {
  const asked: (readonly string[])[] = [];
  const services = {
    machine: { program: () => '/bin/keyring', searchPath: () => '/bin', environment: {} },
    workspace: { makeFolder: () => '/empty' },
    processes: {
      run: ({ args }: { args: readonly string[] }) => {
        asked.push(args);
        return Promise.resolve({ code: 0, stdout: 'secret\n', stderr: '' });
      },
    },
  };
  return { services: services as unknown as Services, asked };
}

test.each([
  ['user:ends-with:', []],
  ['user', [['get', 'https://index.invalid/simple/', 'user']]],
  // A file of the project can name the index: the keyring would take these for options of its own.
  ['--disable', []],
  ['-p', []],
])('the user %s of an address is asked for as %j', async (user, expected) => {
  const { services, asked } = keyring();
  const authorization = basic({ user, password: '' });
  const upstream = {
    kind: 'index',
    url: 'https://index.invalid/simple/',
    isPrivate: true,
    origin: {},
  } as const;
  await withKeyring({ ...upstream, authorization }, { 'keyring-provider': 'subprocess' }, '/root', services);
  expect(asked).toEqual(expected);
});
