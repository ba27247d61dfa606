/** `new URL` that answers undefined instead of throwing (`URL.parse` needs Node 22). */
export function parseUrl(text: string, base?: string): URL | undefined {
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}

/** The address without user info, query and fragment, as a report may show it. */
export function withoutCredentials(url: string): string {
  const parsed = parseUrl(url);
  if (parsed === undefined) return url;
  parsed.username = '';
  parsed.password = '';
  parsed.search = '';
  parsed.hash = '';
  return parsed.href;
}

/**
 * Whether an address is one of these or lies below one; letter case of the host, a default port and a login make no
 * difference.
 */
export function isBelowAny(url: string, places: readonly string[]): boolean {
  const bare = withoutCredentials(url);
  return places
    .map(withoutCredentials)
    .some((place) => bare === place || bare.startsWith(place.endsWith('/') ? place : `${place}/`));
}

/** Whether two addresses name the same place: compared as `isBelowAny` does, and without a slash at the end. */
export function isSamePlace(one: string, other: string): boolean {
  const bare = (address: string): string => withoutCredentials(address).replace(/\/*$/, '');
  return bare(one) === bare(other);
}
