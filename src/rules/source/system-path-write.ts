import type { Argument } from '../../python/syntax.js';
import type { SourceRule } from './source-rule.js';

const SYSTEM_PATH = /^(?:\/(?:etc|usr|bin|sbin|lib|opt|tmp|var|root|Library)\/|[A-Za-z]:\\Windows|~\/\.)/;
const COPIES = /^(?:shutil\.(?:copy|copy2|copyfile|move)|os\.(?:rename|replace|symlink))$/;

function textOf(argument: Argument | undefined): string | undefined {
  return argument?.value.kind === 'text' ? argument.value.text : undefined;
}

function isWriting(args: readonly Argument[]): boolean {
  const mode = textOf(
    args.find((argument) => argument.name === 'mode') ?? args.filter((a) => a.name === undefined)[1],
  );
  return mode !== undefined && /[wax+]/.test(mode);
}

/** Writes to places where the system or other programs keep their files. */
export const systemPathWrite: SourceRule = {
  doc: {
    id: 'system-path-write',
    title: 'Writes to a fixed place outside the package',
    why: 'Files in system folders outlive the package and can change how other programs behave.',
    remedy: 'Look at what is written; a package should keep to its own folders.',
    example: 'open("/etc/profile.d/x.sh", "w")',
    technique: 'T1543',
  },
  severity: 'LOW',
  match: ({ calls }) =>
    calls.flatMap(({ name, line, args }) => {
      const path = COPIES.test(name) ? textOf(args[1]) : textOf(args[0]);
      if (path === undefined || !SYSTEM_PATH.test(path)) return [];
      if (!COPIES.test(name) && !(name === 'builtins.open' && isWriting(args))) return [];
      return [{ line, text: path }];
    }),
};
