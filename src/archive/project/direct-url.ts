/** A PEP 508 requirement with a URL in place of a version. */
const DIRECT_URL = /^\s*[\w.-]+\s*(?:\[[^\]]*\]\s*)?@/;

/** Does this requirement send pip to an address of its own, past every index and past the gate? */
export function isDirectUrl(requirement: string): boolean {
  return DIRECT_URL.test(requirement);
}

/** A place on the machine itself, also by way of version control or of a variable. */
const LOCAL = /^\s*[\w.-]+\s*(?:\[[^\]]*\]\s*)?@\s*(?:(?:[a-z]+\+)?file:|[A-Za-z]:[\\/]|[/~\\]|\$)/i;

/** Does it send pip to a place on this machine, where no gate and no proxy is asked? */
export function isLocalUrl(requirement: string): boolean {
  return LOCAL.test(requirement);
}
