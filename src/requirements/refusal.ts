/** Why a requirement is not one to look up on an index. */
export type Refusal = 'vcs' | 'url' | 'path' | 'archive';

/** The file name endings pip takes for archives. */
const ARCHIVE = /\.(?:zip|whl|tar|tgz|tbz|txz|tlz|tar\.(?:gz|bz2|xz|lz|lzma))$/i;

/** What is said where one of a kind can't be used: the problem, and what to do. */
export const REFUSALS: Readonly<
  Record<'vcs' | 'url' | 'path', { readonly what: string; readonly fix: string }>
> = {
  vcs: {
    what: 'is a requirement from version control (git, hg, svn or bzr)',
    fix: 'Name a released version (name==version), or let depsec audit or depsec install clone and read the repository with --allow-vcs.',
  },
  url: {
    what: 'is a requirement given by URL',
    fix: 'Name a released version (name==version) and, if it is not on your index, add one that has it with --extra-index-url.',
  },
  path: {
    what: 'is a requirement given by a local path',
    fix: 'Take local projects out of the file; their own requirements can be audited by naming them.',
  },
};

/** What kind of address a direct reference (`name @ address`) or a bare requirement holds. */
export function kindOfAddress(address: string): Refusal | undefined {
  const plain = address.replace(/[\t\r\n]/g, '').trim();
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(plain)?.[1]?.toLowerCase();
  if (scheme !== undefined && (scheme.includes('+') || ['git', 'hg', 'svn', 'bzr', 'ssh'].includes(scheme)))
    return 'vcs';
  if (scheme !== undefined) return 'url';
  if (ARCHIVE.test(plain.replace(/[ \t]*\[[^\]]+\]$/, ''))) return 'archive';
  return /^[a-z]:|[/\\]|^[.~]/i.test(plain) ? 'path' : undefined;
}

/**
 * The kind of requirement pip would take this text for, if that is not a name to look up. Only for what
 * `parseRequirement` rejects, or for a name that could be an archive's.
 */
export function refusalOf(text: string): Refusal | undefined {
  const [, direct] = /^[\w.-]+[ \t]*(?:\[[^\]]*\][ \t]*)?@(.*)$/s.exec(text.trim()) ?? [];
  if (direct !== undefined) return kindOfAddress(direct) ?? 'url';
  const kind = kindOfAddress(text);
  if (kind === 'url' || kind === 'vcs') return kind;
  return kindOfAddress(text.split(';', 1)[0] ?? '');
}
