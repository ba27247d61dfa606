import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' };

const [SEED] = Object.values(seeds);

/**
 * The trusted root of the public Sigstore instance, as signed by its root of trust (TUF) when depsec was built:
 * certificate authorities, transparency logs and timestamp authorities, with the validity of their keys.
 */
export function trustedRoot(): unknown {
  if (SEED === undefined) throw new Error('the seeds of @sigstore/tuf hold no trusted root');
  return JSON.parse(Buffer.from(SEED.targets['trusted_root.json'], 'base64').toString('utf8'));
}
