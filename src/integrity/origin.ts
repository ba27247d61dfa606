/** How this copy of depsec was installed. */
export interface Origin {
  readonly kind: 'npx' | 'npm' | 'action' | 'checkout' | 'copy';
  /** The same in words. */
  readonly words: string;
  /** For an action or a checkout: the commit or reference, if it can be read from disk. */
  readonly revision?: string;
}

/** Reads a small file of the package's folder; undefined when there is none. */
export type ReadText = (path: string) => string | undefined;

/** The commit a git folder has checked out, without asking git. */
function commitOf(read: ReadText): string | undefined {
  const head = read('.git/HEAD')?.trim();
  const reference = /^ref: (refs\/[\w./-]+)$/.exec(head ?? '')?.[1];
  if (reference === undefined) return head;
  const packed = read('.git/packed-refs')?.split('\n') ?? [];
  return (
    read(`.git/${reference}`)?.trim() ?? packed.find((line) => line.endsWith(` ${reference}`))?.slice(0, 40)
  );
}

/**
 * Finds out how a package was installed, by the folder it lies in.
 * @param root absolute path of the package's folder, links resolved
 * @param hasGit whether it holds a `.git`
 */
export function findOrigin(root: string, hasGit: boolean, read: ReadText): Origin {
  const path = root.split('\\').join('/');
  const action = /\/_actions\/([^/]+\/[^/]+)\/([^/]+)/.exec(path);
  if (action !== null)
    return { kind: 'action', words: `as the Action ${action[1] ?? ''}`, revision: action[2] ?? '' };
  if (/\/_npx\/[^/]+\/node_modules\//.test(path)) return { kind: 'npx', words: 'by npx' };
  if (/\/node_modules\/[^/]+$/.test(path))
    return { kind: 'npm', words: 'by npm, or another package manager' };
  if (!hasGit) return { kind: 'copy', words: 'as a copy of its folder' };
  const revision = commitOf(read);
  return { kind: 'checkout', words: 'as a git checkout', ...(revision === undefined ? {} : { revision }) };
}
