/** A PEP 508 requirement with a URL in place of a version. */
const DIRECT_URL = /^\s*[\w.-]+\s*(?:\[[^\]]*\]\s*)?@/;

/** Does this requirement send pip to an address of its own, past every index and past the gate? */
export function isDirectUrl(requirement: string): boolean {
  return DIRECT_URL.test(requirement);
}
