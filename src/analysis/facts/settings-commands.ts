import { anyOf } from './any-of.js';
import { anyTest, inOrder } from './in-order.js';

/** A shell's output that goes to a file that starts something, or lets somebody in. */
export const WRITES_AUTOSTART =
  /(?:>>?\s*|\btee\s(?:\s*-\w+\s)*\s*)["']?[^\s>"'|;&]{0,200}(?:\.(?:bashrc|zshrc|zshenv|profile|bash_profile)\b|\.ssh\/(?:authorized_keys|config)\b|\/etc\/(?:cron|profile\.d\/|ld\.so\.preload|sudoers|rc\.local)|\.config\/autostart\/)/;

/** Where a package manager gets its packages from is set for all that is installed later. */
const SETS_REGISTRY =
  /\b(?:npm|pnpm|yarn|bun)\b\s+config\s+set\s+(?:-\S+\s+)*["']?registry\b|\bpip[\d.]*\s+config\s+(?:-\S+\s+)*set\s+(?:-\S+\s+)*\S*(?:index-url|trusted-host|proxy)\b|\bconda\s+config\s+[^|;&]{0,40}--(?:add|prepend)\s+channels\s+https?:/;

/** Whose signature is believed is set for the whole system. */
const TRUSTS =
  /\bsecurity\s+add-trusted-cert\b|\bupdate-ca-(?:certificates|trust)\b|\btrust\s+anchor\s+(?!--remove)/;

/** Repositories of well-known hosts are fetched from elsewhere. */
const REDIRECTS_REPOSITORIES =
  /\bgit\s+config\s[^|;&]{0,80}\burl\.["']?https?:\/\/(?![^\s/]{0,100}\b(?:github|gitlab|bitbucket)\.)\S{0,200}\.insteadOf\s/i;

/** What git runs by itself is set for every repository of the user. */
export const SETS_HOOKS =
  /\bgit\s+config\s+(?:-\S+\s+)*--(?:global|system)\s+(?:-\S+\s+)*core\.(?:hooksPath|sshCommand|fsmonitor|pager|editor)\s/;

/** Commands that take away what protects a system, or what can be restored, and those that change whom it believes. */
export const TAMPERS = anyTest(
  inOrder('line', /netsh\s+advfirewall\s+set/, /off/),
  inOrder('line', /netsh\s+advfirewall\s+firewall\s+add\s+rule/, /action\s*=\s*"?allow/),
  inOrder('line', /\bNew-NetFirewallRule\b/, /-Action\s+"?Allow/),
  inOrder('line', /\bSet-NetFirewallProfile\b/, /-Enabled\s+"?(?:\$?false|0)/),
  inOrder('line', /\bnet\s+(?:user|localgroup)\s/, /\/add\b/),
  inOrder('line', /certutil\b/, /-addstore\b/),
  inOrder('line', /\b(?:vssadmin|wbadmin|shadowcopy)\b/, /\bdelete\b/),
  inOrder('line', /\bbcdedit\b/, /recoveryenabled\s+no\b/),
  anyOf(
    [
      /Add-MpPreference\s+-Exclusion/,
      /Set-MpPreference\s+-Disable/,
      /taskkill\s+\/f\s+\/im\s+(?:discord|exodus|chrome)/,
      /^\s*(?:sudo\s+)?(?:\S*[\\/])?shutdown(?:\.exe)?\s+(?:[-/][a-z]\b|now\b|\+?\d)/,
      /^\s*(?:sudo\s+)?(?:\S*[\\/])?(?:poweroff|reboot|halt|init\s+[06]|systemctl\s+(?:-\S+\s+)*(?:poweroff|reboot|halt))\s*(?:$|-|;|&)/,
      /\bwevtutil\b\s+cl\b|\bClear-EventLog\b/,
      /\bufw\s+(?:--force\s+)?disable\b|\biptables\s+(?:-F|--flush)\b|\bsetenforce\s+(?:0|permissive)\b/,
      /\bauditctl\s+-e\s*0\b|\bspctl\s+--(?:master|global)-disable\b/,
      /\bsystemctl\s+(?:-\S+\s+)*(?:stop|disable|mask)\s+(?:-\S+\s+)*(?:firewalld|auditd|apparmor|ufw|rsyslog|falcon-sensor)\b/,
      SETS_REGISTRY,
      TRUSTS,
      REDIRECTS_REPOSITORIES,
      /\brm\s+-(?=\w*r)\w+\s+(?:-\S+\s+)*(?:~|\/|\$HOME)(?:\/?\*|\/)?(?:\s|$)/,
    ],
    'i',
  ),
);
