/** What replaces a secret. */
const REDACTED = '[redacted]';

/** Shapes of secrets that tell themselves, with what of them may stay. Bounded, so that no text makes them slow. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [
    /-----BEGIN [A-Z ]{0,30}PRIVATE KEY[^]{0,20000}?(?:-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----|$)/g,
    '',
  ],
  // Anthropic, OpenAI and services that use their shape.
  [/\bsk-(?=[A-Za-z_-]{0,60}\d)[A-Za-z0-9_-]{16,400}/g, ''],
  [/\b(?:gh[opusr]_[A-Za-z0-9]{16,400}|github_pat_\w{16,400})/g, ''],
  [/\bgl(?:pat|oas|dt|rt|cbt|ptt|ft|agent|soat|ffct)-[\w.-]{16,400}/g, ''],
  [/\b(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA|AGPA|AIDA|AROA)[A-Z0-9]{16}\b/g, ''],
  [/\bxox[abeoprs]-[\w-]{10,400}|\bxapp-[\w-]{10,400}/g, ''],
  [/(?<=hooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/-]{10,400}/g, ''],
  [/(?<=discord(?:app)?\.com\/api\/webhooks\/)\d{6,30}\/[\w-]{16,400}/g, ''],
  [/\b\d{8,12}:AA[\w-]{30,60}/g, ''],
  [/\bAIza[\w-]{30,60}|\bya29\.[\w-]{16,400}|\bGOCSPX-[\w-]{16,60}/g, ''],
  [/\bpypi-AgE[\w-]{16,400}|\bnpm_[A-Za-z0-9]{16,60}|\bdckr_pat_[\w-]{16,60}/g, ''],
  [/\b[rs]k_(?:live|test)_\w{10,200}|\bwhsec_[\w+/=]{16,100}/g, ''],
  [/\bhf_[A-Za-z0-9]{16,60}|\bSG\.[\w-]{16,60}\.[\w-]{16,100}|\bdop_v1_[0-9a-f]{40,80}/g, ''],
  [/\beyJ[\w-]{8,4000}\.[\w-]{8,8000}\.[\w-]{0,4000}/g, ''],
  [/(?<=AccountKey=|SharedAccessKey=)[\w+/=]{16,200}/gi, ''],
  // User and password in an address; a bare user name stays only for git.
  [/(?<=:\/\/)(?!git@)[^\s/@"'<>\\]{1,400}@/g, '@'],
  [/(?<=\b(?:bearer|basic)\s{1,4})[\w+/.~-]{12,4000}={0,2}/gi, ''],
  [
    /(?<=\b(?:x-api-key|authorization|proxy-authorization)["']?\s{0,4}[:=,]\s{0,4}["']?)(?!bearer|basic)[^\s"']{8,4000}/gi,
    '',
  ],
];

const NAMES = String.raw`(?:pass(?:word|wd|phrase|wort)|pwd|secret|token|credential|api[_-]?key|access[_-]?key|auth[_-]?key|private[_-]?key|account[_-]?key)\w{0,30}`;

/** Text given to something that is called like a secret. */
const QUOTED = new RegExp(
  String.raw`(${NAMES}["'\]]{0,3}\s{0,5}(?::|==?|=>)\s{0,5}[rbfu]{0,2})(["'])(?:(?!\2)[^\\\n]|\\.){4,4000}\2`,
  'gi',
);
/** The second of two arguments, when the first is called so; with a digit in it, as lists of words have none. */
const SECOND = new RegExp(
  String.raw`(${NAMES}["'],\s{0,5}[rbfu]{0,2})(["'])(?=[^"'\d]{0,400}\d)(?:(?!\2)[^\\\n]|\\.){8,4000}\2`,
  'gi',
);
/** The same without quotes, as in settings files: a value with a digit in it, so that no name is taken for one. */
const BARE = new RegExp(
  String.raw`(${NAMES}\s{0,5}[=:]\s{0,5})(?=[A-Za-z_$%^&*!+/@#-]{0,200}\d)([\w$%^&*!+/@#-]{6,400})(?![\w.([])`,
  'gi',
);

const SECRET_NAME =
  /TOKEN|SECRET|PASSW|PASSPHRASE|API[_-]?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIAL|_AUTH|_PWD$/i;
const SHORTEST_KNOWN = 8;

/** The values of variables that are called like secrets, longest first. */
export function secretsIn(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const values = Object.entries(environment).flatMap(([name, value = '']) =>
    SECRET_NAME.test(name) && value.length >= SHORTEST_KNOWN ? [value] : [],
  );
  return [...new Set(values)].sort((a, b) => b.length - a.length);
}

/**
 * Text without what looks like a key, token or password; lines stay where they are.
 * @param known secrets that need not look like any, longest first
 */
export function redactSecrets(text: string, known: readonly string[] = []): string {
  let shown = text;
  for (const secret of known) shown = shown.replaceAll(secret, REDACTED);
  for (const [shape, kept] of SHAPES)
    shown = shown.replace(shape, (found) => `${REDACTED}${kept}${'\n'.repeat(found.split('\n').length - 1)}`);
  return shown
    .replace(QUOTED, `$1$2${REDACTED}$2`)
    .replace(SECOND, `$1$2${REDACTED}$2`)
    .replace(BARE, `$1${REDACTED}`);
}

/** A value with every text in it redacted; the names of its fields stay. */
export function redactValue<T>(value: T, known: readonly string[] = []): T {
  const walk = (inner: unknown): unknown => {
    if (typeof inner === 'string') return redactSecrets(inner, known);
    if (Array.isArray(inner)) return inner.map(walk);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, field]) => [name, walk(field)]));
  };
  return walk(value) as T;
}
