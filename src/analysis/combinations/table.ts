// Written by scripts/rule-tables.ts from the files of this folder.
import type { Combination } from './combination.js';
import type { PairCombination } from './pair-combination.js';
import { addressReplaced } from './address-replaced.js';
import { autostartWritten } from './autostart-written.js';
import { childInterpreterStarted } from './child-interpreter-started.js';
import { clipboardReplaced } from './clipboard-replaced.js';
import { computedCodeExecuted } from './computed-code-executed.js';
import { containerStarted } from './container-started.js';
import { credentialSentAside } from './credential-sent-aside.js';
import { credentialSentElsewhere } from './credential-sent-elsewhere.js';
import { credentialSentTwice } from './credential-sent-twice.js';
import { dataSentAside } from './data-sent-aside.js';
import { decodedCodeExecuted } from './decoded-code-executed.js';
import { decodedCommandStarted } from './decoded-command-started.js';
import { downloadStarted } from './download-started.js';
import { dropContacted } from './drop-contacted.js';
import { droppedProgramStarted } from './dropped-program-started.js';
import { fetchedFileAndStart } from './fetched-file-and-start.js';
import { fileLeftBehind } from './file-left-behind.js';
import { filesDestroyed } from './files-destroyed.js';
import { hiddenAddressContacted } from './hidden-address-contacted.js';
import { hiddenMachineCode } from './hidden-machine-code.js';
import { hostileCommand } from './hostile-command.js';
import { identitySent } from './identity-sent.js';
import { keyFunctionReplaced } from './key-function-replaced.js';
import { keyParameterSent } from './key-parameter-sent.js';
import { machineCodeInMemory } from './machine-code-in-memory.js';
import { mailCopied } from './mail-copied.js';
import { miningPoolContacted } from './mining-pool-contacted.js';
import { packagesInstalledUnasked } from './packages-installed-unasked.js';
import { ransomNoteLeft } from './ransom-note-left.js';
import { remoteCodeExecuted } from './remote-code-executed.js';
import { requestExecuted } from './request-executed.js';
import { secretsGatheredAndSent } from './secrets-gathered-and-sent.js';
import { shellOpenedToOutside } from './shell-opened-to-outside.js';
import { shippedBinaryStarted } from './shipped-binary-started.js';
import { stolenDataSent } from './stolen-data-sent.js';
import { toolDescriptionPoisoned } from './tool-description-poisoned.js';
import { tracesRemoved } from './traces-removed.js';
import { unaskedContact } from './unasked-contact.js';
import { vendorProgramStarted } from './vendor-program-started.js';

/** Every way tier 2 raises one sighting above LOW. */
export const COMBINATIONS: readonly Combination[] = [
  addressReplaced,
  autostartWritten,
  childInterpreterStarted,
  clipboardReplaced,
  computedCodeExecuted,
  containerStarted,
  credentialSentAside,
  dataSentAside,
  decodedCodeExecuted,
  decodedCommandStarted,
  downloadStarted,
  dropContacted,
  droppedProgramStarted,
  fileLeftBehind,
  filesDestroyed,
  hiddenAddressContacted,
  hiddenMachineCode,
  hostileCommand,
  identitySent,
  keyFunctionReplaced,
  keyParameterSent,
  mailCopied,
  miningPoolContacted,
  packagesInstalledUnasked,
  ransomNoteLeft,
  remoteCodeExecuted,
  requestExecuted,
  shippedBinaryStarted,
  stolenDataSent,
  toolDescriptionPoisoned,
  tracesRemoved,
  unaskedContact,
  vendorProgramStarted,
];

/** Every way two sightings of a file or package together do so. */
export const PAIRS: readonly PairCombination[] = [
  credentialSentElsewhere,
  credentialSentTwice,
  fetchedFileAndStart,
  machineCodeInMemory,
  secretsGatheredAndSent,
  shellOpenedToOutside,
];
