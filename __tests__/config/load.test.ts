import type { ConfigFile } from '../../src/config/config-file.js';
import { loadConfig } from '../../src/config/load.js';
import { Failure } from '../../src/model/failure.js';

function file(text: string, name = 'config.toml', table: readonly string[] = []): ConfigFile {
  return { name, text, table };
}

function load(user: string, project?: string, trustProject = false): ReturnType<typeof loadConfig> {
  return loadConfig({
    user: file(user),
    ...(project !== undefined && { project: file(project, '.depsec.toml') }),
    trustProject,
  });
}

function failureOf(action: () => unknown): Failure {
  try {
    action();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('expected a failure, got none');
}

test('without any file the defaults are those of the documentation', () => {
  expect(loadConfig({ trustProject: false })).toEqual({
    mode: 'block',
    blockScore: 0.8,
    warnScore: 0.4,
    allow: [],
    deny: [],
    ignores: [],
    curatedList: 'top-5000',
    advisories: { url: 'https://api.osv.dev', required: true, privateNames: [] },
    privateIndexes: [],
    publicIndexes: [],
    ai: {
      enabled: true,
      provider: 'anthropic',
      model: 'claude-sonnet-4-20250514',
      maxSeconds: 30,
      maxPackages: 20,
      mayPrivate: false,
    },
  });
});

test('every key is read, names are normalised', () => {
  const config = load(`
[general]
mode = "audit-only"
[analysis]
enable_ai = false
ai_provider = "anthropic"
ai_model = "m"
max_ai_analysis_time = 12
[thresholds]
block_score = 0.7
warn_score = 0.2
[allowlist]
packages = ["Zope.Interface", "flask", "Flask"]
curated_list = "top-5000"
[denylist]
packages = ["colourama"]
[advisories]
url = "http://127.0.0.1:8080/osv"
required = false
private = ["Our_Tool"]
[index]
private = ["https://pkgs.evil.invalid/simple"]
public = ["https://mirror.evil.invalid/simple"]
[cooldown]
days = 0
[[ignore]]
id = "CVE-2026-1"
package = "Some_Pkg"
path = "a/b.py"
sha256 = "${'AB'.repeat(32)}"
reason = "not reachable"
expires = 2027-01-31
[[ignore]]
id = "some-rule"
package = "other"
reason = "read"
expires = "2027-02-01"
`);
  expect(config).toMatchObject({
    mode: 'audit-only',
    blockScore: 0.7,
    warnScore: 0.2,
    allow: ['flask', 'zope-interface'],
    deny: ['colourama'],
    advisories: { url: 'http://127.0.0.1:8080/osv', required: false, privateNames: ['our-tool'] },
    privateIndexes: ['https://pkgs.evil.invalid/simple'],
    publicIndexes: ['https://mirror.evil.invalid/simple'],
    ai: { enabled: false, provider: 'anthropic', model: 'm', maxSeconds: 12 },
  });
  expect(config.ignores).toEqual([
    {
      id: 'CVE-2026-1',
      package: 'some-pkg',
      path: 'a/b.py',
      sha256: 'ab'.repeat(32),
      reason: 'not reachable',
      expires: '2027-01-31',
    },
    { id: 'some-rule', package: 'other', reason: 'read', expires: '2027-02-01' },
  ]);
});

test.each<[string, string, number, string]>([
  [
    'unknown key',
    '[general]\n\nmood = "block"',
    3,
    'general.mood is not a key depsec knows. | use one of: mode',
  ],
  [
    'unknown section',
    '# x\n[generel]\nmode = "block"',
    2,
    'generel is not a key | general, analysis, thresholds',
  ],
  ['section that is no table', 'general = 3', 1, 'general is expected to be a table of keys, got 3'],
  ['bad word', '[general]\nmode = "blcok"', 2, '"block", "warn" or "audit-only", got "blcok"'],
  ['dotted key', 'general.mode = 1', 1, 'general.mode is expected to be'],
  ['number out of range', '[thresholds]\nwarn_score = 1.5', 2, 'a number from 0 to 1'],
  ['not a number', '[thresholds]\nwarn_score = nan', 2, 'a number from 0 to 1'],
  ['bad name in a list', '[denylist]\npackages = [\n  "ok",\n  "not ok",\n]', 4, 'denylist.packages[2]'],
  [
    'bad address',
    '[advisories]\nurl = "ftp://x.invalid"',
    2,
    'an http or https address, got "ftp://x.invalid"',
  ],
  [
    'curated list',
    '[allowlist]\ncurated_list = "top-9"',
    2,
    'allowlist.curated_list is expected to be "top-5000"',
  ],
  [
    'cool-down',
    '[cooldown]\ndays = 7',
    2,
    'cooldown.days is expected to be 0 (holding back young releases is not',
  ],
  [
    'ignore without reason',
    '\n[[ignore]]\nid = "a"\npackage = "b"\nexpires = 2027-01-01',
    2,
    'ignore[1].reason is missing',
  ],
  [
    'impossible day in the second entry',
    '[[ignore]]\nid="a"\npackage="b"\nreason="c"\nexpires=2027-01-01\n[[ignore]]\nid="a"\npackage="b"\nreason="c"\nexpires="2027-02-30"',
    10,
    'ignore[2].expires is expected to be the day from which it no longer applies, YYYY-MM-DD, got "2027-02-30"',
  ],
  [
    'a time where a day is due',
    '[[ignore]]\nid="a"\npackage="b"\nreason="c"\nexpires=2027-01-01T00:00:00Z',
    5,
    'ignore[1].expires',
  ],
  [
    'key that ignore does not have',
    '[[ignore]]\nid="a"\nfile="x"\npackage="b"\nreason="c"\nexpires=2027-01-01',
    3,
    'use one of: id, package, path',
  ],
  ['syntax', '[general\nmode = 1', 1, 'expected to be TOML'],
  ['the same key twice', '[general]\nmode = "warn"\nmode = "block"', 3, 'expected to be TOML'],
  [
    'warn above block',
    '[thresholds]\nblock_score = 0.3',
    2,
    'makes warn_score (0.4) higher than block_score (0.3)',
  ],
])('%s', (_name, text, line, words) => {
  const failure = failureOf(() => load(text));
  expect(failure.code).toBe('config');
  expect(failure.what).toContain(`config.toml, line ${line}:`);
  for (const part of words.split(' | ')) expect(failure.message).toContain(part);
});

test('a long value is cut in the message', () => {
  const failure = failureOf(() => load(`[general]\nmode = "${'x'.repeat(5000)}"`));
  expect(failure.what.length).toBeLessThan(250);
});

test('pyproject.toml is read below [tool.depsec], with its own line numbers', () => {
  const project = (text: string): ConfigFile => file(text, 'pyproject.toml', ['tool', 'depsec']);
  const good = project('[project]\nname = "x"\n[tool.depsec.denylist]\npackages = ["evil"]');
  expect(loadConfig({ project: good, trustProject: false }).deny).toEqual(['evil']);
  const bad = project('[project]\nname = "x"\n[tool.depsec]\ndenylist = { packages = "evil" }');
  expect(failureOf(() => loadConfig({ project: bad, trustProject: false })).what).toMatch(
    /^pyproject\.toml, line 4: denylist\.packages is expected to be a list/,
  );
});

describe('the project may only make it stricter', () => {
  const listed = '[allowlist]\npackages = ["Flask"]\n[denylist]\npackages = ["a"]';

  test.each<[string, string, string, Record<string, unknown>]>([
    ['mode up', '', '[general]\nmode = "audit-only"', { mode: 'audit-only' }],
    ['the same mode', '[general]\nmode = "warn"', '[general]\nmode = "warn"', { mode: 'warn' }],
    [
      'lower thresholds',
      '',
      '[thresholds]\nblock_score = 0.6\nwarn_score = 0.1',
      { blockScore: 0.6, warnScore: 0.1 },
    ],
    ['more denied', listed, '[denylist]\npackages = ["b"]', { deny: ['a', 'b'], allow: ['flask'] }],
    ['allowed already', listed, '[allowlist]\npackages = ["FLASK"]', { allow: ['flask'] }],
    ['required', '[advisories]\nrequired = false', '[advisories]\nrequired = true', {}],
    ['no cool-down', '', '[cooldown]\ndays = 0', {}],
  ])('%s', (_name, user, project, expected) => {
    expect(load(user, project)).toMatchObject(expected);
  });

  const entry = '[[ignore]]\nid = "r"\npackage = "p"\nreason = "x"\nexpires = 2027-01-01';
  test.each<[string, string, string, number, string]>([
    ['mode down', '', '[general]\nmode = "warn"', 2, 'general.mode is "warn", which is looser than "block"'],
    [
      'higher threshold',
      '',
      '[thresholds]\nblock_score = 0.81',
      2,
      'thresholds.block_score is 0.81, which is looser than 0.8',
    ],
    [
      'higher warning',
      '[thresholds]\nwarn_score = 0.2',
      '[thresholds]\nwarn_score = 0.3',
      2,
      'thresholds.warn_score',
    ],
    ['allow', listed, '[allowlist]\npackages = ["flask", "new"]', 2, 'allowlist.packages has entries'],
    ['ignore', '', entry, 1, 'ignore has entries'],
    ['ignore for longer', entry, entry.replace('2027', '2028'), 1, 'ignore has entries'],
    ['private names', '', '[advisories]\nprivate = ["x"]', 2, 'advisories.private has entries'],
    ['not required', '', '[advisories]\nrequired = false', 2, 'advisories.required is false'],
    [
      'another service',
      '',
      '[advisories]\nurl = "https://evil.invalid"',
      2,
      'advisories.url may only be set by the user',
    ],
    ['AI', '', '[analysis]\nenable_ai = false', 2, 'analysis.enable_ai may only be set'],
    ['private index', '', '[index]\nprivate = []', 2, 'index.private may only be set'],
    ['public index', '', '[index]\npublic = ["https://evil.invalid"]', 2, 'index.public may only be set'],
    [
      'curated list',
      '',
      '[allowlist]\ncurated_list = "top-5000"',
      2,
      'allowlist.curated_list may only be set',
    ],
  ])('not: %s', (_name, user, project, line, words) => {
    const failure = failureOf(() => load(user, project));
    expect(failure.code).toBe('config');
    expect(failure.what).toContain(`.depsec.toml, line ${line}: ${words}`);
    expect(failure.fix).toContain('--trust-project-config');
    expect(() => load(user, project, true)).not.toThrow();
  });

  test('with consent the project wins and lists add up', () => {
    const project = `[general]\nmode = "warn"\n[allowlist]\npackages = ["new"]\n[advisories]\nurl = "https://osv.evil.invalid"\n${entry}`;
    const config = load(listed, project, true);
    expect(config).toMatchObject({ mode: 'warn', allow: ['flask', 'new'], deny: ['a'] });
    expect(config.advisories.url).toBe('https://osv.evil.invalid');
    expect(config.ignores).toHaveLength(1);
  });

  test('thresholds that only together contradict each other name the project file', () => {
    const failure = failureOf(() =>
      load('[thresholds]\nwarn_score = 0.5', '[thresholds]\nblock_score = 0.45'),
    );
    expect(failure.what).toContain('.depsec.toml, line 2: thresholds.block_score makes warn_score (0.5)');
  });
});
