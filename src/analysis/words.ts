/** What a file's bytes mention, decided before any parse. */
export type WordKind =
  | 'code'
  | 'process'
  | 'network'
  | 'decoding'
  | 'address'
  | 'drop'
  | 'data'
  | 'place'
  | 'tests'
  | 'computed'
  | 'opaque';

const CALLED = String.raw`\s*[(,)=\]\n]`;
const ASSIGNED = String.raw`(?<==\s{0,40})`;
const IMPORTED = String.raw`(?<=\b(?:import|from)\s{1,40}|\bimport [\w., \t]{1,80},\s?)`;

/** Anywhere in an import statement. */
const BY_IMPORT = String.raw`(?<=^[ \t]*(?:import|from)\b[\w., \t]{0,120})`;
/** Behind the quote that opens a text. */
const QUOTED = String.raw`(?<=['"])`;
/** A text and what makes another text of it. */
const PUT_TOGETHER = String.raw`['"][^'"\n]{0,40}['"]\s*(?:\+\s*['"]|%\s*\(?['"]|\.\s*join|\[)`;

const modules = (...names: string[]): string[] =>
  names.map((name) => String.raw`${IMPORTED}${name.replaceAll('.', String.raw`\.`)}\b`);

/**
 * The words of each kind, as patterns. Each begins with three characters that stand for themselves (behind `\b` or a
 * look-behind): by them it is found without trying it anywhere else. Compared without regard to case where it says `i`.
 */
export const WORDS: readonly {
  readonly kind: WordKind;
  readonly flags?: 'i';
  readonly patterns: readonly string[];
}[] = [
  {
    // Running text as code, or computing the names of things that do.
    kind: 'code',
    patterns: [
      String.raw`\bexec${CALLED}`,
      String.raw`\beval${CALLED}`,
      String.raw`\bexecfile${CALLED}`,
      String.raw`${ASSIGNED}exec\b`,
      String.raw`${ASSIGNED}eval\b`,
      String.raw`\brunpy\b`,
      String.raw`\bFunctionType\s*\(`,
      String.raw`\bFunctionType as\b`,
      String.raw`\brunsource\b`,
      String.raw`\bzipimporter\b`,
      String.raw`pickle\.loads?\(`,
    ],
  },
  {
    kind: 'process',
    patterns: [
      ...modules('subprocess'),
      String.raw`(?<=[(=]\s{0,40}['"])subprocess['"]`,
      String.raw`\bstartfile\b`,
      'ShellExecute',
      'WinExec',
      'CreateProcess',
      'Win32_Process',
      'fork_exec',
      String.raw`pip\.main\b`,
      String.raw`pip\._internal`,
      ...modules('plumbum', 'invoke', 'fabric'),
      String.raw`\bgetoutput\b`,
      String.raw`\bpty\.spawn\b`,
      String.raw`(?<!['"])\bpopen\b`,
      String.raw`\.system\(\s*[^)\s]`,
      String.raw`\bos\.(?:system|exec|spawn|popen)`,
      String.raw`(?<=\bimport\s{1,40})system\b`,
      'create_subprocess',
      String.raw`\bcdll\b`,
      String.raw`\bCDLL\b`,
    ],
  },
  {
    kind: 'network',
    patterns: [
      String.raw`\burlopen\b`,
      String.raw`\burlretrieve\b`,
      String.raw`\burllib2\b`,
      ...modules('requests', 'httpx', 'aiohttp', 'urllib3', 'httplib', 'http.client', 'websockets'),
      ...modules('websocket', 'telebot', 'telegram', 'discord', 'wget', 'smtplib', 'ftplib', 'socket'),
      ...modules('cloudscraper'),
      String.raw`${IMPORTED}urllib\b(?!\.(?:parse|error|robotparser)\b)`,
      '[Ww]ebhook',
      String.raw`\b__import__\(['"](?:requests|socket|urllib|httpx)`,
      'gethostbyname',
    ],
  },
  {
    kind: 'decoding',
    patterns: [
      'b64decode',
      'b32decode',
      'b16decode',
      'b85decode',
      'a85decode',
      'decodebytes',
      'decodestring',
      'unhexlify',
      'fromhex',
      String.raw`decompress\b`,
      'rot_?13',
      String.raw`\bmarshal\b`,
      String.raw`\bFernet\b`,
      String.raw`\bdecrypt\(`,
      String.raw`\bchr\b`,
      String.raw`codecs\.decode`,
      'getdecoder',
      String.raw`html\.unescape`,
      'unicode_escape',
      String.raw`a2b_\w`,
      'quopri',
      String.raw`cp0(?=37)`,
      String.raw`cp1(?=026|140)`,
      String.raw`cp5(?=00)`,
      String.raw`cp2(?=73)`,
      String.raw`cp8(?=75)`,
      String.raw`cp4(?=24)`,
    ],
  },
  {
    // A literal address.
    kind: 'address',
    patterns: [
      String.raw`(?<=['"({=])https?:\/\/`,
      String.raw`wss:\/\/`,
      String.raw`ws:\/\/`,
      ...['com', 'net', 'org', 'io', 'ru', 'xyz', 'top', 'site', 'online', 'me'].map(
        (domain) => String.raw`(?<=\w)\.${domain}['"]`,
      ),
    ],
  },
  {
    // Places where anybody can collect what is sent to them.
    kind: 'drop',
    patterns: [
      String.raw`api\/webhooks`,
      String.raw`api\.telegram`,
      String.raw`hooks\.slack`,
      String.raw`webhook\.site`,
      'pipedream',
      'requestbin',
      'oastify',
      String.raw`\.oast\.`,
      String.raw`interact\.sh`,
      'burpcollaborator',
      'ngrok',
      String.raw`transfer\.sh`,
      String.raw`file\.io`,
      'gofile',
      'anonfiles',
      'dnslog',
      'canarytokens',
      'beeceptor',
      'mockapi',
      'hookbin',
      String.raw`hooks\.zapier`,
      String.raw`maker\.ifttt`,
      'requestcatcher',
      'requestrepo',
      String.raw`smee\.io`,
      String.raw`ceye\.io`,
      'trycloudflare',
      String.raw`serveo\.net`,
      String.raw`loca\.lt`,
      String.raw`localtunnel\.me`,
      'iplogger',
      'grabify',
      String.raw`0x0\.st`,
      String.raw`catbox\.moe`,
      'tmpfiles',
      'bashupload',
      'termbin',
      String.raw`pastebin\.com\/api`,
    ],
  },
  {
    // Identity, secrets, keys, captures.
    kind: 'data',
    flags: 'i',
    patterns: [
      String.raw`\bos\.environ\b`,
      String.raw`(?<=\bimport [^\n]{0,80})environ\b`,
      String.raw`\benviron(?:\[|\.(?:get|copy|items)\()`,
      String.raw`\bgetenv\(`,
      String.raw`\bgethostname\b`,
      String.raw`\bgetuser\b`,
      String.raw`\bgetlogin\b`,
      String.raw`platform\.(?:node|uname)`,
      String.raw`\buname\(`,
      'Login Data',
      'Local State',
      'leveldb',
      String.raw`\.ssh\b`,
      String.raw`\bid_rsa\b`,
      String.raw`\.aws['"/\\]`,
      String.raw`run\/secrets`,
      String.raw`proc\/self\/environ`,
      String.raw`\/etc\/passwd`,
      'mnemonic',
      'private_?key',
      'seed_?phrase',
      'wallet_?key',
      'keypair',
      'ImageGrab',
      'screenshot',
      'pyperclip',
      'clipboard',
      'browser_cookie',
      String.raw`getnode\b`,
      String.raw`\bos\.walk\b`,
      String.raw`\bpynput\b`,
      String.raw`\btdata\b`,
    ],
  },
  {
    // Autostart places, and command lines that fetch.
    kind: 'place',
    patterns: [
      String.raw`\.bashrc\b`,
      String.raw`\.zshrc\b`,
      String.raw`\.profile\b`,
      String.raw`\bStartup\b`,
      'CurrentVersion',
      'crontab',
      'schtasks',
      'LaunchAgents',
      'autostart',
      'curl ',
      'wget ',
      'certutil',
      'bitsadmin',
      'mshta',
      'rundll32',
      'regsvr32',
      'Invoke-WebRequest',
      'Invoke-RestMethod',
      'DownloadString',
      'DownloadFile',
      String.raw`nslookup\s`,
      String.raw`(?<=[[(]\s{0,40}['"])nslookup`,
      String.raw`[Pp]owershell(?!_)`,
      String.raw`\/dev\/tcp`,
      String.raw`(?<=['"]|-m |[;&|] ?)pip3? install`,
      String.raw`${QUOTED}pip3?['"]\s*,\s*['"]install`,
      String.raw`\bnc -`,
      String.raw`\.git\/hooks`,
      String.raw`\.claude\b`,
      String.raw`\.cursor['"/\\]`,
      String.raw`AGENTS\.md`,
      String.raw`CLAUDE\.md`,
      String.raw`sitecustomize\b`,
      String.raw`usercustomize\b`,
      String.raw`\.pth['"]`,
      String.raw`pyperclip\.copy`,
      String.raw`pyperclip import\b`,
      'SetClipboard',
      'clipboard_append',
      'CreateShort[Cc]ut',
      String.raw`app\.asar`,
      'discord_desktop_core',
      String.raw`stratum\+`,
      'xmrig',
    ],
  },
  {
    // Tests that other code imports.
    kind: 'tests',
    patterns: [
      String.raw`${BY_IMPORT}\btests?\b`,
      String.raw`${BY_IMPORT}\btest_\w`,
      String.raw`${BY_IMPORT}\bconftest\b`,
      String.raw`${BY_IMPORT}(?<=\w)_test\b`,
    ],
  },
  {
    // Names in variables: the words describe the text only where no name is put together (HIDDEN in file-filter.ts).
    kind: 'computed',
    patterns: [
      String.raw`__dict__\[(?!\s*['"]\w+['"]\s*\])`,
      String.raw`\bglobals\(\)\s*\[(?!\s*['"]\w+['"]\s*\])`,
      String.raw`\blocals\(\)\s*\[(?!\s*['"]\w+['"]\s*\])`,
      String.raw`\bvars\([^)\n]{0,40}\)\s*\[(?!\s*['"]\w+['"]\s*\])`,
      String.raw`\b__import__\((?!\s*['"])`,
      String.raw`\bimport_module\((?!\s*['"])`,
      String.raw`\bgetattr\(\s*(?:builtins|__builtin__|os|sys)\s*,(?!\s*['"](?!exec|eval|compile|__import__|system|popen|spawn|startfile)\w+['"]\s*[,)])`,
      String.raw`\bgetattr\(\s*(?:__import__|import_module|importlib|sys\.modules)\b`,
    ],
  },
  {
    // The words do not describe the text.
    kind: 'opaque',
    patterns: [
      String.raw`\bVirtualAlloc\b`,
      'PROT_EXEC',
      String.raw`(?<!['"])__builtins__`,
      String.raw`__builtins__['"]\s*\]`,
      String.raw`(?<=\(\s*['"])__builtins__`,
      String.raw`(?<=(?:__|\bobject|\]|\))\.)__subclasses__`,
      String.raw`__dict__\[\s*(?:${PUT_TOGETHER}|[^\w'"\s])`,
      String.raw`\bglobals\(\)\s*\[\s*(?:${PUT_TOGETHER}|[^\w'"\s])`,
      String.raw`\blocals\(\)\s*\[\s*(?:${PUT_TOGETHER}|[^\w'"\s])`,
      String.raw`\bvars\(\)\s*\[\s*(?:${PUT_TOGETHER}|[^\w'"\s])`,
      String.raw`\b__import__\(\s*(?:${PUT_TOGETHER}|[^\w'"\s)])`,
      String.raw`\bimport_module\(\s*(?:${PUT_TOGETHER}|[^\w'"\s)])`,
      String.raw`\bgetattr\(\s*[\w.]+\s*,\s*(?:${PUT_TOGETHER}|[^\w'"\s{])`,
      '__globals__',
    ],
  },
];
