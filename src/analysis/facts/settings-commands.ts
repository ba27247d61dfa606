/** A shell's output that goes to a file that starts something, or lets somebody in. */
export const WRITES_AUTOSTART =
  /(?:>>?\s*|\btee\s(?:\s*-\w+\s)*\s*)["']?[^\s>"'|;&]{0,200}(?:\.(?:bashrc|zshrc|zshenv|profile|bash_profile)\b|\.ssh\/(?:authorized_keys|config)\b|\/etc\/(?:cron|profile\.d\/|ld\.so\.preload|sudoers|rc\.local)|\.config\/autostart\/)/;

/** Where a package manager gets its packages from is set for all that is installed later. */
export const SETS_REGISTRY =
  /\b(?:npm|pnpm|yarn|bun)\b\s+config\s+set\s+(?:-\S+\s+)*["']?registry\b|\bpip[\d.]*\s+config\s+(?:-\S+\s+)*set\s+(?:-\S+\s+)*\S*(?:index-url|trusted-host|proxy)\b|\bconda\s+config\s+[^|;&]{0,40}--(?:add|prepend)\s+channels\s+https?:/;

/** What git runs by itself is set for every repository of the user. */
export const SETS_HOOKS =
  /\bgit\s+config\s+(?:-\S+\s+)*--(?:global|system)\s+(?:-\S+\s+)*core\.(?:hooksPath|sshCommand|fsmonitor|pager|editor)\s/;
