import { anyOf } from './any-of.js';
import { FETCHES_BARE, FETCHES_TO_SHELL } from './bare-hosts.js';
import { anyTest, inOrder, type Test } from './in-order.js';
import { RUNS_WHAT_CAME, TELLS_ENVIRONMENT } from './other-carriers.js';
import { SETS_HOOKS, TAMPERS, WRITES_AUTOSTART } from './settings-commands.js';

/** What a shell, PowerShell or cmd text does, as far as its words tell. */
export type CommandTrait =
  | 'fetches-and-runs'
  | 'runs-by-proxy'
  | 'fetches'
  | 'hidden'
  | 'encoded'
  | 'reverse-shell'
  | 'persists'
  | 'sends'
  | 'installs-packages'
  | 'shows-off'
  | 'looks-up'
  | 'commands-model'
  | 'tampers'
  | 'mines'
  | 'runs-from-memory'
  | 'publishes'
  | 'installs-programs'
  | 'extends-editor'
  | 'fills-clipboard';

const CMDLETS =
  /\b(?:Invoke-WebRequest|iwr|Invoke-RestMethod|irm|DownloadString|DownloadFile|DownloadData|Start-BitsTransfer)\b/;
const ADDRESS = /https?:\/\//;
const FETCH = anyTest(
  inOrder('text', anyOf([/\b(?:curl|wget|bitsadmin)\b/, CMDLETS]), ADDRESS),
  inOrder('text', /\bcertutil\b/, /-urlcache\b/, ADDRESS),
  // PowerShell keeps the address in a variable first.
  inOrder('text', /\$\w+\s*=\s*["'\\]{0,9}https?:\/\//, CMDLETS),
);
const PIPE_TO_SHELL = anyOf(
  [
    /\|\s*(?:sudo\s+)?(?:ba|z|da)?sh\b/,
    /\|\s*(?:sudo\s+)?python[\d.]*\b/,
    /\bIEX\b/,
    /Invoke-Expression/,
    // Not what another address is made of.
    /(?<!\b(?:curl|wget)\s[^;&|\n]{0,300})(?<![?&]\w{1,40}=)\$\(\s*(?:curl|wget)/,
    /<\(\s*(?:curl|wget)/,
  ],
  'i',
);
const THEN_RUN = anyOf(
  [
    /\bAssembly\]?(?:::|\.)Load\b/,
    /\bEntryPoint\.Invoke\b/,
    /(?:&&|;|\bthen\b)\s*(?:sudo\s+)?(?:chmod\s+\S{0,40}[x7]|start\b|\.\/|(?:ba)?sh\s|nohup\b|python[\d.]*\s|call\s)/,
    /Start-Process|Invoke-Item/,
    /(?:&&|;|\|\||&)\s*(?:cmd\s\/c\s+|start\s+(?:""\s+)?|cd\s+[^\s&;]+\s*(?:&&|;)\s*)*"?[^\s"&;|]*\.(?:exe|bat|cmd|ps1|vbs|py|sh|jar|msi|scr|hta|dll)\b/,
  ],
  'i',
);

/** What some command printed, in the address that another one asks for. */
const SENDS_OUTPUT = inOrder('text', /\b(?:curl|wget|nslookup|dig|ping)\b/, /\$\(|`/);
/** A page that is fetched first, for something that stands in it, tells nothing of this machine. */
const FETCHED_FIRST =
  /\$\(\s*(?:curl|wget)\s(?=[^)]{0,400}https?:\/\/)(?![^)]{0,400}(?:file:|unix|169\.254|metadata|localhost|127\.0))(?:'[^']*'|[^)`$;&|<@'])*(?:\|\s*(?:sed|grep|awk|cut|tr|head|tail|jq)\s(?:'[^']*'|[^)`$;&|'])*)*(?=\))/gi;

const TRAITS: readonly (readonly [CommandTrait, Test])[] = [
  ['hidden', /-w(?:indowstyle)?\s+h(?:idden)?\b|CREATE_NO_WINDOW/i],
  [
    'encoded',
    anyTest(
      inOrder('text', /powershell\S{0,40}\s/, /-e(?:nc|ncodedcommand|c)?\s+["']?[A-Za-z0-9+/=]{24}/),
      inOrder('text', /base64\s+(?:-d|--decode)\b/, /\|\s*(?:ba)?sh/),
      /FromBase64String/i,
    ),
  ],
  [
    'reverse-shell',
    anyTest(
      /\/dev\/(?:tcp|udp)\//i,
      inOrder('command', /\bn(?:c|cat|etcat)\b/, /\s-[a-z]*[ec]\b/),
      /New-Object\s+\S{0,60}Net\.Sockets\.TCPClient/i,
      inOrder('text', /mkfifo\s/, /\bnc\b/),
      inOrder(
        'text',
        /\b(?:perl|ruby|php|lua|g?awk)\b/,
        /use\s+Socket|TCPSocket|fsockopen|sockaddr_in|socket\.tcp|\/inet\/tcp/,
      ),
      inOrder('text', /socat\s/, /exec:/),
      inOrder('text', /telnet\s/, /\|\s*\/bin\/(?:ba)?sh/),
      inOrder('command', /\bssh\s/, /-[a-z]{0,20}R\s/),
    ),
  ],
  [
    'persists',
    anyTest(
      inOrder('text', /\bschtasks\b/, /\/create/),
      inOrder('text', /\breg\s+add\b/, /\\Run|Windows Defender|ms-settings|\\Policies/),
      anyOf(
        [
          /\bcrontab\s+(?:-(?:\s|$)|\/)|\|\s*crontab\b/,
          /systemctl\s+(?:--user\s+)?enable\b/,
          WRITES_AUTOSTART,
          /launchctl\s+(?:load|bootstrap|submit)/,
          // Services and tasks of Windows.
          /\bsc(?:\.exe)?\s+create\s|\bnssm(?:\.exe)?\s+install\s|\b(?:New-Service|Register-ScheduledTask)\b/,
          SETS_HOOKS,
        ],
        'i',
      ),
    ),
  ],
  [
    'sends',
    anyTest(
      { test: (text) => SENDS_OUTPUT.test(text.replace(FETCHED_FIRST, '')) },
      inOrder('text', /\bcurl\b/, /(?:-d|--data[\w-]{0,20}|-F|--form)[\s=]*[^\s@]{0,200}@/),
      /\|\s*(?:curl|nc)\b/i,
      TELLS_ENVIRONMENT,
      /\btoJSON\(\s*secrets\s*\)/i,
    ),
  ],
  [
    'shows-off',
    /^\s*(?:\S*[\\/])?(?:calc|notepad|mspaint|xcalc|gnome-calculator|galculator)(?:\.exe)?\s*$|\bopen\s+-a\s+Calculator/i,
  ],
  [
    'looks-up',
    /^\s*(?:\S*[\\/])?(?:dig|nslookup|host)(?:\.exe)?\s(?:[^|;&]*\s)?["']?(?:[a-z0-9_\uFFFC-]+\.){2,}[a-z]{2,}\b/i,
  ],
  [
    'mines',
    anyTest(
      /\bstratum\d?\+(?:tcp|ssl|tls):\/\//i,
      inOrder(
        'text',
        /\b(?:xmrig|minerd|cpuminer|nbminer|phoenixminer|t-rex|lolminer)(?:\.exe)?["']?\s/,
        /(?:-o|--url|-u|--algo|-a)\s/,
      ),
      /--donate-level\b/i,
    ),
  ],
  [
    'commands-model',
    inOrder(
      'text',
      /\b(?:claude|gemini|q|codex|amp|aider|copilot|cursor-agent|opencode)\b|^\uFFFC\s/,
      /--(?:dangerously-\w|(?:yolo|trust-all-tools|allow-all-tools|full-auto)\b)/,
    ),
  ],
  ['runs-from-memory', /^\s*["']?\/proc\/(?:self|\d+|\uFFFC)\/fd\/[\d\uFFFC]+/],
  [
    'publishes',
    anyOf(
      [
        /^\s*(?:(?:\S*[\\/])?twine|\S*python[\d.]{0,9}\s+-m\s+twine|\uFFFC\s+-m\s+twine)\s+upload\b/,
        /^\s*(?:\S*[\\/])?(?:npm|pnpm|yarn|bun|poetry|uv|pdm|flit|hatch|cargo|vsce|ovsx)(?:\.cmd|\.exe)?\s+(?:npm\s+)?publish\b/,
        /^\s*(?:\S*[\\/])?gem\s+push\b/,
      ],
      'i',
    ),
  ],
  [
    'extends-editor',
    /^"?(?:[^"|;&]*[\\/])?(?:code(?:-insiders|-oss)?|codium|cursor|windsurf)(?:\.cmd|\.exe)?"?\s[^|;&]*--install-extension\b/i,
  ],
  [
    'fills-clipboard',
    anyOf(
      [
        /^\s*(?:\S*[\\/])?(?:pbcopy|clip(?:\.exe)?|wl-copy)\b/,
        /^\s*(?:\S*[\\/])?xclip\b(?!.*\s-o\w*)/,
        /^\s*(?:\S*[\\/])?xsel\b.*\s(?:-\w*i|--input)\b/,
        /\|\s*(?:pbcopy|clip(?:\.exe)?|wl-copy|xclip|xsel)\b/,
        /\bSet-Clipboard\b/,
      ],
      'i',
    ),
  ],
  [
    'installs-programs',
    anyOf(
      [
        /^\s*(?:\S*[\\/])?(?:npx|bunx|uvx)(?:\.cmd|\.exe)?\s+(?!--?(?:version|v|help|h)\b)\S/,
        /^\s*(?:\S*[\\/])?(?:pnpm|yarn)(?:\.cmd)?\s+(?:dlx|add|install)\b/,
        /^\s*(?:\S*[\\/])?(?:npm|bun)(?:\.cmd)?\s+(?:i|install|exec|x|add)\b/,
        /^\s*(?:\S*[\\/])?(?:pipx|gem|cargo|go)(?:\.exe)?\s+(?:run|install)\s+(?!-)\S/,
        /^\s*(?:sudo\s+)?(?:\S*[\\/])?(?:apt|apt-get|dnf|yum|apk|brew|choco|winget|scoop|snap)\s+(?:-\S+\s+)*(?:install|add)\b/,
      ],
      'i',
    ),
  ],
  ['installs-packages', /\bpip[\d.]*["']?\s+install\b/i],
  ['tampers', TAMPERS],
];

/** The program text of another language, which fetches. */
const OTHER_PROGRAM = inOrder(
  'text',
  /^\s*(?:\S*[\\/])?(?:node|deno|bun|perl|ruby|php|osascript|lua)(?:\.exe)?\s+(?:\S+\s+){0,8}?-(?:e|r|-eval)\s/,
  ADDRESS,
);

/** Programs of Windows that run what an address names and are used for nothing else: T1218. */
const BY_PROXY = anyTest(
  inOrder('command', /\bmshta\b/, /https?:/),
  inOrder('line', /\b(?:rundll32|regsvr32)\b/, /https?:/),
  inOrder('command', /\bcertutil\b/, /-urlcache\b/, /https?:/),
  /\bmshta\b\s+["']?(?:vbscript|javascript):/i,
);
const BY_INSTALLER = anyTest(/\\System32\\\S{1,80}\s+https?:/i, inOrder('command', /\bmsiexec\b/, /https?:/));

/** A script for the script host of Windows that fetches something, and runs it. */
const SCRIPT_FETCH = /\b(?:MSXML2\.(?:Server)?XMLHTTP|Microsoft\.XMLHTTP|WinHttp\.WinHttpRequest)/i;
const SCRIPT_RUN = /\bExecute(?:Global)?\b|\beval\s*\(|\.(?:Run|ShellExecute|SaveToFile)\b/i;

/** A program text of Python that runs what it fetches. */
const FETCHING_PROGRAM = /\b(?:exec|eval)\s*\([^\n]{0,200}?\burlopen\s*\(\s*(?:\\*['"]|\\+x2[27])https?:/;

/** Whether the program text of Python runs what it fetches. */
export const isFetchingProgram = (text: string): boolean => FETCHING_PROGRAM.test(text);

/** What no honest command does. */
const HOSTILE: readonly CommandTrait[] = [
  'fetches-and-runs',
  'runs-by-proxy',
  'encoded',
  'reverse-shell',
  'persists',
  'sends',
  'tampers',
  'mines',
  'runs-from-memory',
];

/** Whether a command, or a text that will be run, does what no honest one does. */
export function isHostile(command: string): boolean {
  const traits = commandTraits(command);
  return HOSTILE.some((trait) => traits.has(trait));
}

/** Reads a command line. */
export function commandTraits(command: string): ReadonlySet<CommandTrait> {
  const known = (command.length <= LONGEST_KEPT ? READ : READ_LONG).get(command);
  if (known !== undefined) return known;
  const found = readTraits(command.trim());
  if (command.length <= LONGEST_KEPT) {
    if (READ.size < MOST_KEPT) READ.set(command, found);
  } else {
    if (READ_LONG.size === MOST_LONG) READ_LONG.clear();
    READ_LONG.set(command, found);
  }
  return found;
}

const ALL_VARIABLES = /process\.env\b(?!\s{0,3}[.[?])/;
const NODE_REQUEST = /\bhttps?['"]?\)?\.(?:request|get)\s*\(|\bfetch\s*\(|\baxios\b/;
/** Longer ones are tools, which have both somewhere. */
const SHORT_PROGRAM = 4_000;

/** Whether a short program text for Node sends all variables of the environment somewhere. */
const isNodeSending = (command: string): boolean =>
  command.length <= SHORT_PROGRAM && ALL_VARIABLES.test(command) && NODE_REQUEST.test(command);

function readTraits(command: string): ReadonlySet<CommandTrait> {
  const found = new Set<CommandTrait>();
  if (FETCH.test(command) || FETCHES_BARE.test(command)) {
    const runs = PIPE_TO_SHELL.test(command) || THEN_RUN.test(command);
    found.add(runs ? 'fetches-and-runs' : 'fetches');
  }
  if (
    RUNS_WHAT_CAME.test(command) ||
    FETCHES_TO_SHELL.test(command) ||
    BY_INSTALLER.test(command) ||
    OTHER_PROGRAM.test(command) ||
    FETCHING_PROGRAM.test(command)
  )
    found.add('fetches-and-runs');
  if (SCRIPT_FETCH.test(command) && SCRIPT_RUN.test(command)) found.add('fetches-and-runs');
  if (isNodeSending(command)) found.add('sends');
  if (BY_PROXY.test(command)) found.add('runs-by-proxy');
  for (const [trait, pattern] of TRAITS) if (pattern.test(command)) found.add(trait);
  return found;
}

/** The same for every package: a cache of pure results. */
const READ = new Map<string, ReadonlySet<CommandTrait>>();
const MOST_KEPT = 20_000;
const LONGEST_KEPT = 300;
/** Long commands are few, and looked at by many rules. */
const READ_LONG = new Map<string, ReadonlySet<CommandTrait>>();
const MOST_LONG = 50;

/** The command inside `powershell -EncodedCommand`, which is base64 of UTF-16; undefined when there is none. */
export function encodedCommand(command: string): string | undefined {
  const found = /-e(?:nc|ncodedcommand|c)?\s+["']?([A-Za-z0-9+/=]{24,})/i.exec(command)?.[1];
  return found === undefined ? undefined : Buffer.from(found, 'base64').toString('utf16le');
}
