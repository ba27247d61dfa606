import { type Combination, WHEN } from './combination.js';
import { namesSomething } from './origin.js';

export const computedCodeExecuted: Combination = {
  doc: {
    id: 'computed-code-executed',
    title: 'Runs code in setup.py that cannot be read from it',
    why: 'Build scripts run version files and templates; text that is computed from nothing readable is how payloads are hidden.',
    remedy: 'Prefer a wheel, or a version whose setup.py says what it runs.',
    example: 'eval(compile(weave(numbers), "x", "exec"))',
    technique: 'T1027',
  },
  judge: ({ behaviour, reach, labels, text, path }) => {
    if (behaviour !== 'runs-code' || reach !== 'install' || !path.endsWith('/setup.py')) return undefined;
    return labels.size === 0 && !namesSomething(text) ? 'MEDIUM' : undefined;
  },
  message: ({ name, reach }) => `${name} runs text that is computed ${WHEN[reach]}`,
};
