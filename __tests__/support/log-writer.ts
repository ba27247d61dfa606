import { createAuditLog } from '../../src/log/audit-log.js';
import { appendToLog } from '../../src/services/log-file.js';

/** Writes records into the log it is given, one write each: `PATH NAME COUNT MAX_BYTES`. */
const [, , path = '', run = '', count = '0', maxBytes = '0'] = process.argv;
const log = createAuditLog({
  append: (lines) => {
    appendToLog(lines, { path, maxBytes: Number(maxBytes), kept: 100 });
  },
  run,
  now: () => new Date(),
  secrets: [],
  onTrouble: (why) => {
    throw new Error(why);
  },
});
for (let number = 0; number < Number(count); number += 1)
  log.write({
    event: 'settings',
    root: String(number),
    settings: [{ key: 'k', value: 'v'.repeat(100), origin: 'o' }],
  });
