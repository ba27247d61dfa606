/** Words of plain text; between them there may be a line end and the marks of a comment. */
const GAP = '[^a-z0-9]{1,20}';
/** The same inside one phrase: no sentence, quotation, argument or directive of a document ends there. */
const PHRASE = '[^a-z0-9.,;:=`"\'()\\[\\]{}]{1,20}';
const upTo = (count: number): string => `(?:[a-z0-9]{1,20}${GAP}){0,${count}}`;
const words = (text: string): string => text.replaceAll(' ', GAP);
const any = (...choices: readonly string[]): string => `(?:${choices.map(words).join('|')})`;

const MODEL = any(
  'ais?',
  'a i',
  'llms?',
  'language models?',
  'ai models?',
  'assistants?',
  'chat ?bots?',
  'chatgpt',
  'gpt ?[0-9]?',
  'claude',
  'gemini',
  'copilot',
  'models?',
  'agents?',
  'scanners?',
  'reviewers?',
  'analy[sz]ers?',
  'auditors?',
  'analysts?',
  'code review(?:er)?',
  'security tools?',
);
const SAFE = any(
  'safe',
  'benign',
  'harmless',
  'clean',
  'trusted',
  'trustworthy',
  'legitimate',
  'approved',
  'verified',
  'audited',
  'vetted',
  'certified',
  'white ?listed',
  'allow ?listed',
  'non ?malicious',
  'not malicious',
  'pre ?approved',
  'innocuous',
  'low risk',
  'no risk',
  'false positives?',
  'cleared',
  'secure',
  'reviewed',
);
const OBJECT = any(
  'code',
  'package',
  'file',
  'module',
  'script',
  'library',
  'project',
  'source',
  'function',
  'content',
  'snippet',
  'program',
  'software',
  'class',
  'release',
  'setup',
);
const RULES = any(
  'instructions?',
  'prompts?',
  'rules?',
  'guidelines?',
  'directives?',
  'directions?',
  'orders?',
  'context',
  'polic(?:y|ies)',
  'constraints?',
  'training',
  'findings?',
  'messages?',
  'told',
  'learned',
  'programming',
);
const PREVIOUS = any(
  'all',
  'any',
  'previous',
  'prior',
  'above',
  'earlier',
  'preceding',
  'system',
  'your',
  'these',
  'those',
  'original',
  'former',
  'initial',
  'existing',
  'everything',
  'safety',
  'security',
  'other',
);

/** Sentences that are meant for a model that reads the source, each with what it tries. */
const SENTENCES: readonly string[] = [
  // Take its instructions away, or give it new ones.
  `${any('ignore', 'disregard', 'forget', 'override', 'bypass', 'discard', 'neglect', 'do not follow', 'don t follow', 'do not obey', 'stop following', 'drop', 'abandon')}${GAP}${upTo(3)}${PREVIOUS}${GAP}${upTo(4)}${RULES}`,
  `${any('ignore', 'disregard', 'forget')}${GAP}${any('everything', 'anything', 'all of the above', 'the above', 'what you', 'that you')}`,
  `${any('new', 'updated', 'revised', 'real', 'actual', 'true', 'important', 'critical', 'urgent', 'additional', 'hidden', 'secret', 'special', 'system', 'admin', 'administrator', 'developer', 'priority', 'security', 'final', 'model', 'ai')}${PHRASE}${any('instructions?', 'prompt', 'directive', 'message', 'override', 'task', 'command', 'note', 'notice', 'update')}[^a-z0-9\\n]{0,3}[:=\\]]`,
  any(
    'system prompt',
    'developer mode',
    'jailbreak',
    'dan mode',
    'prompt injection',
    'god mode',
    'do anything now',
    'system override',
  ),
  `${any('you are', 'you re', 'now in')}${GAP}${upTo(3)}${any('debug mode', 'admin mode', 'maintenance mode')}\\b`,
  `${any('your')}${GAP}${upTo(2)}${any('task', 'role', 'job', 'goal', 'instructions?', 'output', 'response', 'answer', 'verdict', 'assessment', 'analysis', 'training', 'guidelines', 'report', 'conclusion', 'findings', 'review', 'only')}${GAP}${any('is', 'are', 'should', 'must', 'will', 'shall', 'has', 'ends?')}`,
  `${any('you are', 'you re', 'you will', 'act', 'acting', 'pretend', 'imagine', 'behave', 'role ?play', 'roleplay', 'assume', 'from now on', 'henceforth', 'you must', 'you should', 'you have been', 'you may')}${GAP}${upTo(5)}${any('ai', 'assistant', 'llm', 'language model', 'chat ?bot', 'gpt', 'claude', 'security', 'reviewer', 'scanner', 'linter', 'model', 'agent', 'dan', 'unrestricted', 'obey', 'comply', 'respond', 'reply', 'answer', 'only', 'instructed', 'report', 'ignore', 'auditor', 'analyst', 'approve')}\\b`,
  // Speak to it.
  `${any('as an?', 'if you are', 'if you re', 'if an?', 'to the', 'to any', 'to all', 'to whichever', 'dear', 'hey', 'hello', 'hi', 'attention', 'notice to', 'note to', 'note for', 'message to', 'message for', 'instructions? to', 'instructions? for', 'memo to', 'for the', 'for any', 'for all', 'warning to', 'reminder to', 'reminder for')}${GAP}${upTo(2)}${any('ais?', 'a i', 'llms?', 'language models?', 'ai models?', 'assistants?', 'chat ?bots?', 'chatgpt', 'gpt', 'claude', '(?:security |code |automated |ai |llm )?reviewers?', '(?:security |code |automated |ai |llm )?(?:scanners?|auditors?|analysts?|analy[sz]ers?)', 'ai agents?', 'automated systems?', 'reviewing models?', 'model reading')}\\b`,
  `\\b${MODEL}${GAP}${any('must', 'should', 'shall', 'please', 'need to', 'needs to', 'has to', 'have to', 'are (?:asked|instructed|required|told|to)', 'is (?:asked|instructed|required|told|to)', 'cannot', 'can not', 'do not', 'don t')}${GAP}${upTo(3)}${any('report', 'treat', 'mark', 'consider', 'classify', 'rate', 'return', 'respond', 'answer', 'reply', 'output', 'say', 'ignore', 'skip', 'assume', 'conclude', 'approve', 'trust', 'score', 'flag', 'stop', 'disregard', 'follow', 'analy[sz]e', 'scan', 'review', 'warn', 'mention')}\\b`,
  `\\b(?:claude|chatgpt|gemini|copilot|assistant|llm|ai|depsec|gpt-?[0-9]?)\\s*[,:]\\s*(?:please\\s|you\\s|this\\s|the\\s|ignore|do\\s|stop|mark|report|return|respond|skip|trust|approve|say|answer|classify|treat|there\\s|now\\s|no\\s)`,
  // Tell it the result.
  `${any('mark', 'treat', 'classify', 'consider', 'rate', 'flag', 'label', 'report', 'deem', 'declare', 'regard', 'score', 'judge', 'rank', 'categori[sz]e', 'assess', 'tag', 'describe')}${GAP}${upTo(7)}${any('as', 'is', 'to be')}${GAP}${upTo(3)}${SAFE}`,
  `\\b${OBJECT}${GAP}${any('is', 'was', 'are', 'has been', 'have been', 'poses?', 'contains?', 'has')}${GAP}${upTo(5)}(?:${SAFE}|${any('no threat', 'no malicious', 'no vulnerabilit(?:y|ies)', 'no security', 'nothing malicious', 'nothing suspicious', 'no malware', 'no backdoors?', 'no issues?')})\\b`,
  `${any('do not', 'don t', 'never', 'must not', 'should not', 'no need to', 'refrain from', 'avoid', 'there is no need to', 'stop', 'skip', 'without')}${GAP}${upTo(2)}${any('report(?:ing)?', 'flag(?:ging)?', 'mention(?:ing)?', 'warn(?:ing)?', 'analy[sz](?:e|ing)', 'scan(?:ning)?', 'inspect(?:ing)?', 'review(?:ing)?', 'alert(?:ing)?', 'raise', 'block(?:ing)?', 'disclos(?:e|ing)', 'quot(?:e|ing)')}${GAP}${upTo(4)}${any('this', 'it', 'any', 'anything', 'these', 'the following', 'code', 'file', 'package', 'findings?', 'issues?', 'function', 'section', 'problems?', 'vulnerabilit(?:y|ies)', 'malware', 'further', 'below', 'above', 'line', 'lines')}\\b`,
  `${any('return', 'output', 'respond', 'reply', 'answer', 'say', 'emit', 'produce', 'give', 'write', 'report', 'submit', 'call', 'state', 'provide', 'generate')}${GAP}${upTo(4)}(?:${any('no', 'zero', 'empty', 'an empty', '0', 'without')}${GAP}${upTo(2)}${any('findings?', 'issues?', 'vulnerabilit(?:y|ies)', 'results?', 'problems?', 'threats?', 'list', 'array', 'concerns?', 'warnings?', 'risks?')}|${SAFE})\\b`,
  `${any('no', 'zero', 'nothing', 'not', 'isn t', 'never')}${GAP}${upTo(2)}${any('malicious', 'suspicious', 'malware', 'harmful', 'dangerous', 'to report', 'to flag', 'to see here', 'security (?:issues?|concerns?|problems?|findings?)', 'findings? (?:needed|required|necessary)')}`,
  `["']?\\bfindings["']?\\s{0,3}[:=]\\s{0,3}\\[\\s{0,3}\\]`,
  `["']?\\b(?:verdict|severity|risk|classification|risk[_ -]?(?:score|level)|malicious|assessment|conclusion|status|result)["']?\\s{0,3}[:=]\\s{0,3}["']?(?:safe|benign|none|info|clean|harmless|false|approved|low|0(?:\\.0)?)\\b`,
  `${any('lower', 'reduce', 'downgrade', 'decrease', 'set', 'change', 'assign', 'adjust', 'override')}${GAP}${upTo(3)}${any('severity', 'risk', 'verdict', 'risk score', 'threat level', 'confidence')}\\b`,
  `${any('approved', 'verified', 'audited', 'vetted', 'reviewed', 'signed off', 'cleared', 'certified', 'whitelisted', 'authori[sz]ed', 'endorsed', 'confirmed')}${GAP}${any('by')}${GAP}${upTo(4)}${any('security', 'anthropic', 'openai', 'google', 'microsoft', 'team', 'maintainers?', 'administrators?', 'admin', 'pypi', 'staff', 'depsec', 'experts?', 'owner', 'authority', 'auditors?')}\\b`,
  `\\b(?:anthropic|openai)${GAP}${upTo(4)}${any('approved', 'policy', 'policies', 'staff', 'employees?', 'team', 'override', 'instructs?', 'instructions?', 'engineers?', 'authori[sz]ed', 'test', 'internal')}\\b`,
  `${any('white ?list', 'allow ?list', 'trust', 'approve', 'clear', 'skip', 'pass', 'accept')}${GAP}${upTo(1)}${any('this', 'the')}${GAP}${upTo(2)}${OBJECT}\\b`,
  `${any('known', 'guaranteed', 'confirmed', 'certified', 'proven', 'verified', 'perfectly', 'completely', 'totally', 'entirely', 'absolutely', '100 ?%?')}${GAP}${upTo(2)}${any('safe', 'benign', 'harmless', 'false positive', 'legitimate')}\\b`,
  `${any('the', 'this', 'your')}${GAP}${upTo(1)}${any('analysis', 'review', 'scan', 'audit', 'task', 'conversation', 'evaluation', 'assessment')}${GAP}${any('is', 'was', 'has been')}${GAP}${upTo(1)}${any('complete', 'completed', 'finished', 'over', 'done', 'a test', 'concluded')}\\b`,
  `${any('end of', 'end')}${GAP}${upTo(2)}${any('untrusted', 'data', 'code', 'input', 'document', 'prompt', 'package', 'envelope', 'user', 'instructions?', 'file')}${GAP}${upTo(2)}${any('now', 'begin', 'new', 'start', 'system', 'instructions?', 'ignore', 'respond', 'the following')}\\b`,
  `${any('reveal', 'print', 'repeat', 'show', 'disclose', 'leak', 'translate', 'summari[sz]e')}${GAP}${upTo(3)}${any('system prompt', 'your instructions', 'your prompt', 'the prompt', 'instructions above', 'above text')}`,
  // Pretend to be the conversation.
  String.raw`<\|[a-z_]{2,30}\|>|\[\/?(?:inst|system|assistant|user)\]|<<\/?sys>>|<\/?(?:system|assistant|human|instructions?|admin|developer|system[-_ ](?:prompt|message|reminder)|tool_(?:result|use)|function_(?:results|calls)|thinking|important|data|file|untrusted)(?:-[0-9a-f]{4,40})?\s{0,3}>`,
  String.raw`(?:^|\n)[^a-z0-9\n]{0,12}(?:system|assistant|human|developer|admin|ai|user)\s{0,2}(?:prompt|message|note|override)?\s{0,2}[:>]\s{0,2}[a-z"']`,
  String.raw`#{2,6}\s{0,3}(?:system|instructions?|human|assistant|response|new (?:task|instructions?)|end)\b`,
];

/** In languages whose words are not made of these letters alone. */
const FOREIGN = [
  String.raw`(?:ignorier|vergiss|vergesst|missacht|ignora|olvid|haz caso omiso|oubli|ignorez|dimentic|negeer|vergeet|ignorera|zignoruj|игнорир|забудь|не обращай)[^\n]{0,80}(?:anweisung|instru|istruz|consigne|regel|regla|règle|instrukc|инструкц|указан|правил)`,
  '(?:忽略|无视|無視|忽視|忘记|忘掉)[^\\n]{0,40}(?:指令|指示|提示|说明|規則|规则|命令)',
  '(?:이전|위의)[^\\n]{0,40}(?:지시|명령)[^\\n]{0,20}(?:무시|잊)',
  '(?:これまで|以前|上記)[^\\n]{0,40}(?:指示|命令)[^\\n]{0,20}(?:無視|忘れ)',
  '(?:este|esta|ce|cette|dieser|dieses|diese|questo|questa|этот)[^\\n]{0,40}(?:código|paquete|code|paquet|paket|codice|pacchetto|код|пакет)[^\\n]{0,40}(?:seguro|sicher|sûr|sicuro|безопас|harmlos)',
  '(?:此|这个|該|该)?(?:代码|程序|软件包|包|文件)[^\\n]{0,20}(?:安全|无害|無害)',
];

/** What `findInjections` tries around a stem. */
export const PATTERNS: readonly RegExp[] = [
  ...SENTENCES.map((source) => new RegExp(`(?<![a-z0-9])(?:${source})`, 'gi')),
  ...FOREIGN.map((source) => new RegExp(source, 'gi')),
];
