import { isUnasked } from '../values/reach.js';
import { type Combination, WHEN } from './combination.js';

/** Paths of the interface of Docker, which others follow, and the sockets it is spoken through. */
const ENGINE =
  /(?:^|\s|:)\/(?:v[\d.]+\/)?containers\/(?:create\b|\S{1,200}\/(?:start|exec)\b)|\b(?:docker|podman|containerd)\.sock\b/;

export const containerStarted: Combination = {
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
};
