/** What keys of well-known services and private keys begin with, as it stands in regular expressions that find them. */
const BEGINNINGS =
  /AKIA|\bgh(?:[pousr]_|\[[pousr]{2,5}\]_)|github_pat_|\bglpat-|\bxox(?:[abpr]-|\[[abeprs-]{2,8}\])|\bsk-(?:\[|\(|\w*ant)|\bsk_live|\bAIza|\bnpm_\[|\bpypi-Ag|-----BEGIN|dQw4w9WgXcQ|mfa\\?\.\[/;

/** Whether a regular expression is there to find the keys of others in a text. */
export const findsSecrets = (pattern: string): boolean => pattern.length < 4_000 && BEGINNINGS.test(pattern);
