import type { Call } from '../machine/machine-parts.js';
import { literalHost } from '../facts/sinks.js';

const CLONE =
  /^\s*(?:\S*[\\/])?git(?:\.exe)?\s+(?:-\S+\s+)*clone\s+((?:\S+\s+)*?)((?:https?|git):\/\/\S+?)(?:\.git)?\/?(?:\s+([^-\s]\S*))?\s*$/;
const MOST = 20;
const LONGEST = 2_000;

/** What a build of a library calls itself: it may well be built on the way. */
const BUILDS =
  /(?:^|[\\/])(?:setup|configure|autogen|bootstrap|build|install|make|waf|meson)[\w-]*(?:\.\w+)?$/i;

/** Below a folder that is not known: where the package itself lies, and no repository. */
const INSTALLED = /^site-packages[\\/]/;

/** Notes the folder that a repository at a fixed address is put into. */
export function noteClone(line: string, { frame }: Call): void {
  const [, , address, folder] = line.length > LONGEST ? [] : (CLONE.exec(line) ?? []);
  const host = literalHost(address);
  const { cloned } = frame.machine.files;
  if (address === undefined || host === undefined || cloned.length >= MOST) return;
  cloned.push({ folder: folder ?? address.slice(address.lastIndexOf('/') + 1), host });
}

/** `git.Repo.clone_from(address, folder)` */
export function noteClonedFrom(call: Call): undefined {
  const [address, folder = call.keywords.get('to_path')] = call.args;
  if (address?.text !== undefined) noteClone(`git clone ${address.text} ${folder?.text ?? ''}`, call);
}

/** From which host the file came that a command starts, or has an interpreter start: the first word that is no option. */
export function clonedFrom(line: string, { frame }: Call): string | undefined {
  const [first = '', second = ''] = line
    .trim()
    .split(/\s+/)
    .filter((word) => !word.startsWith('-'));
  const started = [first, second].map((word) => word.replace(/^["']|["']$/g, '').replace(/^\.\//, ''));
  return frame.machine.files.cloned.find(({ folder }) => {
    const prefix = `${folder.replace(/^\.\//, '').replace(/\/$/, '')}/`;
    return started.some(
      (word) => word.startsWith(prefix) && !BUILDS.test(word) && !INSTALLED.test(word.slice(prefix.length)),
    );
  })?.host;
}
