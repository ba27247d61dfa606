/** Made-up secrets, put together here so that no scanner takes this file for a leak; none of them opens anything. */
const made = (prefix: string, length: number): string =>
  prefix + 'aB3dE6gH9jK2mN5pQ8sT1vW4xY7z'.repeat(6).slice(0, length);

interface Planted {
  readonly name: string;
  /** A line of Python, or of a log, that holds it. */
  readonly text: string;
  readonly secret: string;
}

const tokens: readonly (readonly [string, string])[] = [
  ['an Anthropic key', made('sk-ant-' + 'api03-', 90)],
  ['an OpenAI key', made('sk-' + 'proj-', 48)],
  ['a GitHub token', made('gh' + 'p_', 36)],
  ['a fine-grained GitHub token', made('github' + '_pat_', 60)],
  ['a GitLab token', made('gl' + 'pat-', 20)],
  ['an AWS key id', 'AK' + 'IA' + 'ABCDEFGH23456789'],
  ['a Slack token', made('xo' + 'xb-', 40)],
  ['a Google key', made('AI' + 'za', 35)],
  ['a PyPI token', made('pypi-' + 'AgEIcHlwaS5vcmc', 80)],
  ['an npm token', made('np' + 'm_', 36)],
  ['a Stripe key', made('sk_' + 'live_', 24)],
  ['a Hugging Face token', made('h' + 'f_', 34)],
  ['a JSON web token', `${made('ey' + 'J', 30)}.${made('ey' + 'J', 60)}.${made('', 40)}`],
  ['a Telegram bot', '1234567890:' + 'AA' + made('', 33)],
];

export const PLANTED: readonly Planted[] = [
  ...tokens.map(([name, secret]) => ({ name, secret, text: `send("${secret}")` })),
  { name: 'a password in an address', secret: 'hunter2', text: 'get("https://me:hunter2@example.invalid/")' },
  {
    name: 'a token in an address',
    secret: made('', 20),
    text: `get("https://${made('', 20)}@example.invalid/")`,
  },
  { name: 'a password that is assigned', secret: 'correct horse', text: 'DB_PASSWORD = "correct horse"' },
  { name: 'a password among arguments', secret: 'letmein', text: "connect(user='a', password='letmein')" },
  { name: 'a key in a dictionary', secret: 'opensesame', text: '{"api_key": "opensesame"}' },
  { name: 'a setting', secret: 'tr0ub4dor', text: 'export SECRET_KEY=tr0ub4dor' },
  { name: 'a variable that is set', secret: 'abcd1234efgh', text: 'putenv("API_TOKEN", "abcd1234efgh")' },
  { name: 'a bearer', secret: made('', 32), text: `headers = {"Authorization": "Bearer ${made('', 32)}"}` },
  {
    name: 'a private key',
    secret: made('MII', 60),
    text: `K = """-----BEGIN RSA PRIVATE KEY-----\n${made('MII', 60)}\n-----END RSA PRIVATE KEY-----"""`,
  },
];
