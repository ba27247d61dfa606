import type { Fields, Value, WrittenFile } from './value.js';

/**
 * Attributes of objects, and files, are reached by more than one name and may change; everything else of a value never
 * does. Only this file writes them, so that what was added up of them before is never taken for what they hold now.
 */
let changes = 0;

/** A number that stays the same as long as nothing of the kind changes. */
export function changesSoFar(): number {
  return changes;
}

/** Sets an attribute. */
export function setField(fields: Fields, name: string, value: Value): void {
  if (!(fields instanceof Map)) return;
  fields.set(name, value);
  changes += 1;
}

/** Sets what is known of a file. */
export function changeFile(file: WrittenFile, to: Partial<WrittenFile>): void {
  Object.assign(file, to);
  changes += 1;
}
