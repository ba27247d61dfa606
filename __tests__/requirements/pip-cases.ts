/** Requirement files pip and depsec must read alike, or depsec must refuse. `files` beside requirements.txt. */
export interface FileCase {
  readonly text: string | Uint8Array;
  readonly files?: Readonly<Record<string, string>>;
  /** The encoding of the locale pip is made to see. */
  readonly locale?: string;
}

const A = 'a'.repeat(64);
const B = 'B'.repeat(64);
const LONG = 'c'.repeat(128);

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isLittle ? bytes : bytes.swap16();
}

/** Files both accept: everything that is read is compared. */
export const ACCEPTED: Readonly<Record<string, FileCase>> = {
  empty: { text: '' },
  'comments and blanks': {
    text: '# all\n\n   \n\t# tab\nflask # web\nflask-cors\n',
  },
  'no end of line': { text: 'flask' },
  extras: { text: 'requests[socks, security]>=2\nrequests [ socks ]\nurllib3[]\n' },
  specifiers: {
    text: 'a>=1,<2\nb~=1.4.2\nc!=1.*\nd==1.0+local.1\ne===odd-1\nf==1!2.0.post1\ng<=3.dev0\nh>v1\n',
  },
  parentheses: { text: 'a (>=1, <2)\nb(==1.0)\nc ( ~=1.1 ) ; python_version > "3"\n' },
  spacing: { text: '  a  >= 1 , < 2  \nb==1.0;python_version<"4"\nc ; os_name == \'posix\'\nd;\n' },
  markers: {
    text: [
      'a; python_version >= "3.8" and sys_platform == "linux"',
      'b; (python_version < "3" or os_name == "nt") and extra == "x"',
      "c; 'linux' in sys_platform",
      'd; "arm" not in platform_machine',
      'e; os.name == "posix" and python_implementation != "PyPy"',
      'f; python_version=="3.8"and os_name=="nt"or os_name=="x"',
    ].join('\n'),
  },
  continuation: { text: 'flask \\\n  >=1 \\\n  # remark\nnext\nlast\\' },
  'continued backslashes': {
    text: 'fla\\\\\\\nsk\nb==1\\\n.0\n',
  },
  'comment ends with backslash': { text: '# remark \\\nflask\na # remark \\\nswallowed\nb\n' },
  'continued into comment': { text: 'a==1 \\\n# remark \\\nb\n' },
  hashes: {
    text: `a==1 --hash=sha256:${A} --hash=sha256:${B} \\\n  --hash sha512:${LONG}\nb==2 \\\n --has=sha256:${A}\n`,
  },
  'hash without requirement': { text: `--hash=sha256:${A}\na\n` },
  'nested files': {
    text: 'a\n-r sub/more.txt\n-c limits.txt\nz\n',
    files: {
      'sub/more.txt': 'b\n--requirement=deep/d.txt\n',
      'sub/deep/d.txt': 'c\n-r../../e.txt',
      'e.txt': 'e',
      'limits.txt': 'a<3\n-r f.txt\n',
      'f.txt': 'f',
    },
  },
  'nested spellings': {
    text: '-rb.txt\n-r "with blank.txt"\n--requirem=b.txt\n--requirement b.txt\n--constr b.txt\n',
    files: { 'b.txt': 'b', 'with blank.txt': 'w' },
  },
  'two includes on a line': {
    text: '-r b.txt -r c.txt\n-c c.txt -r b.txt\n',
    files: { 'b.txt': 'b', 'c.txt': 'c' },
  },
  'twice, not a circle': { text: '-r b.txt\n-r b.txt\n', files: { 'b.txt': 'b' } },
  'constraint with marker': { text: 'a\n-c c.txt', files: { 'c.txt': 'a<2 ; python_version > "3"\nb==1\n' } },
  'index options': {
    text: '-i https://one.invalid/simple\n--extra-index-url=https://two.invalid/\n--extra-index-url "https://three.invalid/"\na\n',
  },
  'index replaced': { text: '--extra-index-url https://two.invalid\n-ihttps://one.invalid/simple\n' },
  'index alias and abbreviation': {
    text: '--pypi-url https://one.invalid\n--extra https://two.invalid\n--index=https://x.invalid\n',
  },
  'options on one line': {
    text: '--extra-index-url https://b.invalid --pre -i https://a.invalid --extra-index-url https://c.invalid\n',
  },
  'last index of a line': { text: '-i https://a.invalid -i https://b.invalid\n' },
  'no index': { text: '--no-index\n--index-url https://one.invalid\n--find-links wheels\n' },
  'find links': {
    text: '-f links\n-f https://links.invalid/\n--find-links=absent\n-f one -f two\n',
    files: { 'links/x.txt': '', 'one/x.txt': '' },
  },
  'nested find links': { text: '-r sub/a.txt', files: { 'sub/a.txt': '-f links', 'sub/links/x': '' } },
  formats: {
    text: '--no-binary :all:\n--only-binary=a,B_c\n--no-binary a\n--prefer-binary\n--pre\n--require-hashes\n',
  },
  'formats cleared': { text: '--only-binary a,b\n--only-binary :none:\n--no-binary :all:,:none:,c\n' },
  'options after a requirement': {
    text: 'a --index-url https://x.invalid --pre\nb --only-binary :all:\nc --require-hashes\n',
  },
  'dropped options': { text: '--trusted-host x.invalid\n--use-feature=truststore\na\n' },
  'ignored words': {
    text: '--pre stray\n-r b.txt stray\na==1 --hash=sha256:' + A + ' stray\n-- --pre\n',
    files: { 'b.txt': 'b' },
  },
  'other line ends': { text: 'a\rb\r\nc\x0bd\x0ce\x1cf\x1dg\x1eh\x85i\u2028j\u2029k\n\nl' },
  'odd blanks': { text: '\u00a0a\u3000\n\u2003# remark\nb\u00a0# remark\n\x1fc\x1f\n' },
  'byte order mark': { text: Buffer.from('\ufeff# x\na==1 # é\n') },
  'utf-16 le': { text: utf16('a==1\r\nb # é\r\n', true) },
  'utf-16 be': { text: utf16('a==1\nb\n', false) },
  'cookie latin-1': {
    text: Buffer.concat([Buffer.from('# -*- coding: latin-1 -*-\na # '), Buffer.from([0xe9, 0x0a])]),
  },
  'cookie in line two': {
    text: Buffer.concat([
      Buffer.from('#\n# vim: set fileencoding=cp1252 :\na # '),
      Buffer.from([0x93, 0x0a]),
    ]),
  },
  'cookie in line three': { text: '\n\n# coding: utf-7\na\n' },
  'cookie not in a comment': { text: 'a # coding: rot13\n' },
  'not utf-8': { text: Buffer.from([0x61, 0x20, 0x23, 0x20, 0xe9, 0x0a, 0x62]), locale: 'latin-1' },
  quotes: {
    text: `--index-url 'https://one.invalid/a b'\n--extra-index-url "https://x.invalid/\\"q\\"\\z"\n-f a\\ b\n`,
  },
  'lower-case variable in a comment': { text: 'a # ${HOME}\n' },
  duplicates: { text: 'a==1\nA==1.0\na>=1\n' },
  editables: {
    text: '-e .\n--editable=./dir[x,y]\n-e dir\n',
    files: { 'setup.py': '', 'dir/pyproject.toml': '' },
  },
  urls: {
    text: [
      'https://evil.invalid/a-1.0.tar.gz',
      `https://evil.invalid/a-1.0.tar.gz#sha256=${A}`,
      'HTTPS://evil.invalid/b-1.0-py3-none-any.whl',
      'https://evil.invalid/c.zip#egg=c[x]',
      'https://evil.invalid/d.zip#egg=d&subdirectory=sub ; python_version > "3"',
      `https://evil.invalid/e-1.tar.gz --hash=sha256:${A}`,
      'http://user:word@evil.invalid/f-1.0.tar.gz',
    ].join('\n'),
  },
  'direct references': {
    text: [
      'a @ https://evil.invalid/a-1.0-py3-none-any.whl ; python_version > "3"',
      'b@https://evil.invalid/b-1.0.tar.gz',
      'c[x, y] @ https://evil.invalid/c-1.0.tar.gz#sha256=' + A,
    ].join('\n'),
  },
  paths: {
    text: [
      './dir',
      'dir/sub',
      '.',
      './dir[x]',
      './dir ; python_version > "3"',
      './dir[x];python_version>"3"',
      'a-1.0.tar.gz',
      './a-1.0.zip[x] ; python_version > "3"',
      'dir/b-1.0-py3-none-any.whl',
    ].join('\n'),
    files: {
      'setup.py': '',
      'dir/setup.py': '',
      'dir/sub/pyproject.toml': '',
      'a-1.0.tar.gz': '',
      'a-1.0.zip': '',
      'dir/b-1.0-py3-none-any.whl': '',
    },
  },
  'paths of a nested file start at the root': {
    text: '-r sub/more.txt',
    files: { 'sub/more.txt': './dir\n', 'dir/setup.py': '' },
  },
  'constraints by address': {
    text: 'a\n-c c.txt',
    files: { 'c.txt': 'a @ https://evil.invalid/a-1.0.tar.gz\n' },
  },
};

/** Files pip rejects, or reads in a way depsec must not follow: depsec refuses the line. */
export const REJECTED: Readonly<Record<string, FileCase>> = {
  'single equals': { text: 'a\nb=1\n' },
  'missing comma': { text: 'a>=1 <2' },
  'double comma': { text: 'a>=1,,<2' },
  'leading comma': { text: 'a ,>=1' },
  'unfinished parenthesis': { text: 'a (>=1' },
  'two requirements': { text: 'a b' },
  'bad extras': { text: 'a[x,]' },
  'extras without comma': { text: 'a[x y]' },
  'bad marker': { text: 'a ; python_version' },
  'unknown marker variable': { text: 'a ; python == "3"' },
  'open quote': { text: 'a ; python_version == "3' },
  'local with >=': { text: 'a>=1.0+x,' },
  'compatible with one number': { text: 'a~=1' },
  'bad name': { text: '_a' },
  'not ascii': { text: 'à==1' },
  'tab before option': { text: `a==1\t--hash=sha256:${A}` },
  'non-breaking blank inside': { text: 'a\u00a0>=1' },
  'NUL in a name': { text: 'a\0b' },
  'unknown option': { text: '--frobnicate' },
  'unknown short option': { text: '-x' },
  'ambiguous option': { text: '--no' },
  'option without value': { text: '--index-url' },
  'switch with value': { text: '--pre=yes' },
  'open quote in options': { text: '-i "https://x.invalid' },
  'escape at the end of options': { text: '-i x\\ \\\n\\' },
  'short hash algorithm': { text: 'a==1 --hash=md5:abc' },
  'hash without algorithm': { text: `a==1 --hash=${A}` },
  'format without name': { text: '--no-binary -x' },
  'variable in a name': { text: '${SECRET_NAME}==1' },
  'file itself': { text: '-r requirements.txt' },
  'missing include': { text: '-r none.txt' },
  'include of a folder': { text: '-r sub', files: { 'sub/x': '' } },
  'empty include': { text: '-r ""' },
  'constraint with extras': { text: '-c c.txt', files: { 'c.txt': 'a[x]<2' } },
  'invalid utf-8': { text: Buffer.from([0x61, 0x20, 0x23, 0x85, 0xff]) },
  'invalid utf-16': { text: Buffer.from([0xff, 0xfe, 0x61]) },
  'unknown cookie': { text: '# coding: no-such-thing\na\n' },
  'a folder that is none': { text: './absent' },
  'a folder that is no project': { text: './dir', files: { 'dir/x': '' } },
  'editable archive': { text: '-e a-1.0.tar.gz', files: { 'a-1.0.tar.gz': '' } },
  'archive behind a specifier': { text: 'a===1.whl' },
  'relative file url': { text: 'a @ file:x' },
};

/** Files that old pips accept or read in part, and depsec refuses all the same. */
export const STRICTER: Readonly<Record<string, FileCase>> = {
  vcs: { text: 'git+ssh://git@evil.invalid/x#egg=a' },
  'direct reference to vcs': { text: 'a[b] @ git+https://evil.invalid/x' },
  'editable vcs': { text: '-e git+https://evil.invalid/x#egg=a' },
  'nameless constraint': { text: '-c c.txt', files: { 'c.txt': './dir', 'dir/setup.py': '' } },
  'ftp url': { text: 'ftp://evil.invalid/a-1.0.tar.gz' },
  'short hash in an address': { text: 'https://evil.invalid/a-1.0.tar.gz#sha256=abc' },
  'path outside of the root': { text: '/' },
  'drive path': { text: 'C:\\dir\\a' },
  'file url outside of the root': { text: 'file:///tmp' },
  'file url of another machine': { text: 'file://evil.invalid/tmp/a-1.0.tar.gz' },
  'archive that is not there': { text: 'a-1.0.tar.gz' },
  'variable in a path': { text: 'https://evil.invalid/${TOKEN}/a-1.0.tar.gz' },
  'editable with requirement': { text: 'a -e git+https://evil.invalid/a#egg=a' },
  'prefix with >=': { text: 'a>=1.*' },
  'legacy version': { text: 'a==1.0-final-x' },
  'trailing underscore': { text: 'a_' },
  'a backslash in a marker': { text: `a ; platform_version == 'a\\tb'` },
  'a digest that cannot be one': { text: 'a==1 --hash=sha256:abc' },
  'path behind ===': { text: 'a===x/y' },
  'no build isolation': { text: '--no-build-isolation' },
  'no require hashes': { text: '--no-require-hashes' },
  'config settings': { text: 'a --config-settings=x=y' },
  'short config settings': { text: 'a -Cx=y' },
  'global option': { text: 'a --global-option=build' },
  'all releases': { text: '--all-releases :all:' },
  'only final': { text: '--only-final a' },
  'remote include': { text: '-r https://evil.invalid/r.txt' },
  'remote include by file': { text: '-c FILE:///etc/passwd' },
  'encoding depsec does not read': { text: '# coding: utf-7\na\n' },
  'two byte order marks': { text: Buffer.from('\ufeff\ufeffa') },
};

/** Package arguments, the same way. */
export const ARGUMENTS: readonly string[] = [
  'a',
  'a>=1',
  ' a [x] >= 1 ',
  'a;python_version>"3"',
  'a; python_version > "3" and os_name == "nt"',
  'a==1\n--pre',
  'a --hash=sha256:abc',
  '-r x.txt',
  '-e .',
  'a @ https://evil.invalid/x.whl',
  './x',
  'x.whl',
  'x.tar.gz',
  'a\\b',
  'a/b',
  'git+https://evil.invalid/a',
  'a;',
  'a=1',
  'a #b',
  'ht\ttps://evil.invalid/x',
  '\x00',
  'a\x0c>=1',
  'a\r>=1',
];
