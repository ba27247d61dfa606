import { commandTraits, isHostile, type CommandTrait } from '../analysis/facts/command-traits.js';
import type { SourceTree } from '../analysis/judge-sources.js';
import { SOURCE_RULE_DOCS } from '../analysis/ruleset.js';
import { runsVendorInstaller } from '../analysis/facts/vendor-hosts.js';
import { SCORES, type Finding } from '../model/finding.js';
import type { Unscanned } from '../model/inspection.js';

const PROGRAM = /^[^/]+\.data\/(?:scripts|data\/(?:bin|Scripts))\/[^/]+$/;
/**
 * Files that other programs run by themselves once they lie below the prefix: completions of shells, plug-ins of editors,
 * kernels of Jupyter, what a desktop or message bus starts.
 */
const RUN_BY_OTHERS =
  /^[^/]+\.data\/data\/(?:(?:share|etc)\/(?:bash-completion|bash_completion\.d|zsh|fish|vim|nvim|emacs|dbus-1|jupyter(?!\/(?:lab|nb)extensions))\/.+(?:\/[^/.]+|\.(?:sh|bash|zsh|fish|vim|lua|el|service|json))|etc\/bash_completion\.d\/[^/]+|(?:etc\/xdg\/autostart|share\/applications)\/[^/]+\.desktop|(?:lib|etc|share)\/systemd\/.+\.(?:service|timer))$/;
const SHELL_NAME = /\.(?:sh|bash|zsh|fish|ps1|bat|cmd)$/i;
const SHELL_LINE = /^#!.*\b(?:ba|da|z|k|fi)?sh\b/i;
/** Such programs are source like any other, whatever they are called. */
const PYTHON_LINE = /^#!.*py/i;
/** Bytes of a program that are read; a longer one is not judged. */
const LONGEST = 4 * 1024 * 1024;
const TOO_LONG = {
  code: 'script-too-large',
  reason: `The program is longer than the ${LONGEST / 1024 / 1024} MiB that depsec reads of one.`,
};
const RULE = 'hostile-command';

/** The commands of a script, with the line each begins on; comments are none. */
function commandsOf(text: string): { readonly line: number; readonly command: string }[] {
  const lines = text.split(/\r\n|\r|\n/);
  const found: { line: number; command: string }[] = [];
  let isOpen = false;
  for (const [at, written] of lines.entries()) {
    const last = found.at(-1);
    const command = written.replace(/[\\^`]$/, ' ');
    if (isOpen && last !== undefined) last.command += command;
    else if (!/^\s*(?:#|::|rem\b|$)/i.test(written)) found.push({ line: at + 1, command });
    isOpen = command !== written;
  }
  return found;
}

function isShell(path: string, head: Uint8Array): boolean {
  const start = Buffer.from(head).toString('latin1');
  return !PYTHON_LINE.test(start) && (SHELL_NAME.test(path) || SHELL_LINE.test(start));
}

function severityOf(traits: ReadonlySet<CommandTrait>, isUnasked: boolean): 'CRITICAL' | 'HIGH' | 'MEDIUM' {
  if (isUnasked) return 'CRITICAL';
  return traits.has('reverse-shell') || traits.has('encoded') ? 'HIGH' : 'MEDIUM';
}

/** The first command of a script that no honest one holds. */
function judgeScript(artifact: string, file: string, text: string): Finding[] {
  const isUnasked = RUN_BY_OTHERS.test(file);
  const doc = SOURCE_RULE_DOCS.find(({ id }) => id === RULE);
  const found = commandsOf(text).find(({ command }) => isHostile(command) && !runsVendorInstaller(command));
  if (found === undefined || doc === undefined) return [];
  const traits = commandTraits(found.command);
  const severity = severityOf(traits, isUnasked);
  return [
    {
      rule: RULE,
      tier: 2,
      severity,
      score: SCORES[severity],
      title: doc.title,
      message: `${file} ${[...traits].join(', ').replaceAll('-', ' ')} ${isUnasked ? 'when another program runs it by itself' : 'when it is run'}`,
      artifact,
      file,
      line: found.line,
      evidence: found.command.trim().slice(0, 200),
      reach: isUnasked ? 'start' : 'script',
      ...(doc.technique !== undefined && { technique: doc.technique }),
      references: [],
    },
  ];
}

/**
 * Shell programs of a wheel, which are started by their names, and what other programs run by themselves: the same
 * command lines count in them that count where Python starts one.
 */
export function judgeScripts({
  artifact,
  kind,
  paths,
  head,
  read,
  size,
}: Pick<SourceTree, 'artifact' | 'kind' | 'paths' | 'head' | 'read' | 'size'>): {
  readonly findings: readonly Finding[];
  readonly unscanned: readonly Unscanned[];
} {
  const isScript = (path: string): boolean =>
    RUN_BY_OTHERS.test(path) || (PROGRAM.test(path) && isShell(path, head(path)));
  const findings: Finding[] = [];
  const unscanned: Unscanned[] = [];
  for (const file of kind === 'wheel' ? paths.filter(isScript) : []) {
    const bytes = size(file) > LONGEST ? { ...TOO_LONG, artifact } : read(file);
    if (bytes instanceof Uint8Array)
      findings.push(...judgeScript(artifact, file, Buffer.from(bytes).toString('utf8')));
    else unscanned.push({ ...bytes, file });
  }
  return { findings, unscanned };
}
