import { install, type Installation } from '../../src/install.js';
import type { Services } from '../../src/model/effects.js';
import type { InstallRequest } from '../../src/model/request.js';
import { realServices } from '../../src/services.js';
import { DIST, requestFor } from './run-audit.js';

/** A request to install from an index into the environment of an interpreter. */
export function installRequest(
  root: string,
  indexUrl: string,
  python: string,
  more: Partial<InstallRequest>,
): InstallRequest {
  return {
    ...requestFor(root, indexUrl, { requirements: [], python }),
    dryRun: false,
    allowBlocked: false,
    allowIncomplete: false,
    user: false,
    upgrade: false,
    breakSystemPackages: false,
    ...more,
  };
}

/** Installs with the real services; `replace` exchanges some of them. */
export async function runInstall(
  request: InstallRequest,
  replace: (services: Services) => Partial<Services> = () => ({}),
  signal?: AbortSignal,
): Promise<Installation> {
  const services = await realServices({ assets: DIST, useCache: false });
  const all = { ...services, ...replace(services) };
  try {
    return await install(request, all, signal === undefined ? {} : { signal });
  } finally {
    await services.dispose();
  }
}
