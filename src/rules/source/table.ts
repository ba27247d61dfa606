// Written by scripts/rule-tables.ts from the files of this folder.
import type { SourceRule } from './source-rule.js';
import { addressesModel } from './addresses-model.js';
import { builtinAlias } from './builtin-alias.js';
import { confusableNames } from './confusable-names.js';
import { dangerousCall } from './dangerous-call.js';
import { decodingCall } from './decoding-call.js';
import { hidingEncoding } from './hiding-encoding.js';
import { networkAccess } from './network-access.js';
import { offScreenCode } from './off-screen-code.js';
import { packedSource } from './packed-source.js';
import { suspiciousImport } from './suspicious-import.js';
import { systemPathWrite } from './system-path-write.js';
import { unusualEncoding } from './unusual-encoding.js';

/** Every rule that looks at one Python file. */
export const SOURCE_RULES: readonly SourceRule[] = [
  addressesModel,
  builtinAlias,
  confusableNames,
  dangerousCall,
  decodingCall,
  hidingEncoding,
  networkAccess,
  offScreenCode,
  packedSource,
  suspiciousImport,
  systemPathWrite,
  unusualEncoding,
];
