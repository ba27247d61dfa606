import { join } from 'node:path';
import { audit } from '../../src/audit.js';
import type { Services } from '../../src/model/effects.js';
import type { Report } from '../../src/model/report.js';
import type { AuditRequest } from '../../src/model/request.js';
import { realServices } from '../../src/services.js';
import { DEFAULT_POLICY } from './default-policy.js';

export { makeProject } from './disk-files.js';

/** The packaged bundle: `npm test` builds it first, so its worker and pinned pip are those of the source. */
export const DIST = join(import.meta.dirname, '..', '..', 'dist');

/** A request for everything in `root`, with no service but the given index. */
export function requestFor(root: string, indexUrl: string, more: Partial<AuditRequest> = {}): AuditRequest {
  return {
    root,
    packages: [],
    requirements: ['requirements.txt'],
    editables: [],
    groups: [],
    constraints: [],
    indexes: {
      indexUrl,
      extraIndexUrls: [],
      findLinks: [],
      noIndex: false,
      privateIndexes: [],
      publicIndexes: [],
    },
    resolution: {
      pre: false,
      preferBinary: false,
      noBinary: [],
      onlyBinary: [],
      requireHashes: false,
      noDeps: false,
    },
    build: 'sandbox',
    variables: [],
    allowVcs: false,
    advisories: { source: 'off', url: '', required: true, privateNames: [] },
    offline: false,
    useCache: false,
    ai: {
      isWanted: false,
      isAskedFor: false,
      model: 'claude-sonnet-4-20250514',
      maxSeconds: 30,
      maxPackages: 20,
      mayPrivate: false,
    },
    policy: DEFAULT_POLICY,
    ...more,
  };
}

/** Audits with the real services; `replace` exchanges some of them. */
export async function runAudit(request: AuditRequest, replace: Partial<Services> = {}): Promise<Report> {
  const services = await realServices({ assets: DIST, useCache: request.useCache });
  try {
    return await audit(request, { ...services, ...replace });
  } finally {
    await services.dispose();
  }
}

/** `name version scope` of every package, for comparisons. */
export function chosen(report: Report): string[] {
  return report.packages.map(({ name, version, scope }) => `${name} ${version} ${scope}`);
}
