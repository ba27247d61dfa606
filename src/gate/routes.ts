/** What an address of the gate means. */
export type Route =
  | { readonly kind: 'page'; readonly upstream: number; readonly project: string }
  | { readonly kind: 'file'; readonly candidate: number }
  | { readonly kind: 'metadata'; readonly candidate: number };

/** The address of a project page, below the gate's base; a links page has no project. */
export function pagePath(upstream: number, project = ''): string {
  return `/${upstream}/simple/${project}`;
}

/** The address of a file, below the gate's base. */
export function filePath(candidate: number, filename: string): string {
  return `/file/${candidate}/${encodeURIComponent(filename)}`;
}

/**
 * Reads a path of the gate.
 * @param path without the token, starting with `/`
 */
export function parseRoute(path: string): Route | undefined {
  const page = /^\/(\d+)\/simple\/(?:([A-Za-z0-9._-]+)\/?)?$/.exec(path);
  if (page !== null) return { kind: 'page', upstream: Number(page[1]), project: page[2] ?? '' };
  const file = /^\/file\/(\d+)\/[^/]+$/.exec(path);
  if (file === null) return undefined;
  return { kind: path.endsWith('.metadata') ? 'metadata' : 'file', candidate: Number(file[1]) };
}
