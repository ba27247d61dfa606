import { loginFor, withLogin } from '../../src/index/netrc.js';

const NETRC = `# machines of ours
machine index.invalid login me password s3same
macdef init
machine trap.invalid login no password no

machine
  other.invalid
  login "you there"   # who
  password "with \\"quotes\\""
machine token.invalid password t0ken
machine empty.invalid
default login anybody password anything
`;

test.each([
  ['index.invalid', { user: 'me', password: 's3same' }],
  ['INDEX.invalid', { user: 'me', password: 's3same' }],
  ['other.invalid', { user: 'you there', password: 'with "quotes"' }],
  ['token.invalid', { user: '', password: 't0ken' }],
  ['empty.invalid', undefined],
  ['trap.invalid', undefined],
  ['unknown.invalid', undefined],
  ['login', undefined],
])('%s', (host, login) => {
  expect(loginFor(host, NETRC)).toEqual(login);
});

const index = { kind: 'index', isPrivate: false, origin: {} } as const;

test('an index without credentials gets the login of its host, over https or to this machine', () => {
  const url = 'https://index.invalid/simple/';
  expect(withLogin({ ...index, url }, NETRC)).toEqual({
    ...index,
    url,
    isPrivate: true,
    authorization: `Basic ${btoa('me:s3same')}`,
  });
  const local = 'machine 127.0.0.1 login a password b';
  expect(withLogin({ ...index, url: 'http://127.0.0.1:8080/simple/' }, local).authorization).toBe(
    `Basic ${btoa('a:b')}`,
  );
});

test.each([
  ['another host', { ...index, url: 'https://evil.invalid/simple/' }],
  ['plain http', { ...index, url: 'http://index.invalid/simple/' }],
  ['credentials of its own', { ...index, url: 'https://index.invalid/simple/', authorization: 'Basic eA==' }],
  ['a folder', { ...index, kind: 'links' as const, url: 'file:///index.invalid/' }],
])('%s gets none', (_, upstream) => {
  expect(withLogin(upstream, NETRC)).toEqual(upstream);
});
