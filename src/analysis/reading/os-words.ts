/** The module that starts processes and knows the environment, reached so that none of its own words need be there. */
export const OS_IN_DISGUISE: readonly string[] = [
  String.raw`import os as [a-z]`,
  String.raw`from os import \(`,
  String.raw`from os import [\w, ]{1,80}\b(?:system|environ|popen)\b`,
  String.raw`__import__\(\s{0,9}['"]os['"]`,
  String.raw`getattr\(\s{0,9}os\b`,
];
