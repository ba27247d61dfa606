import { createHash } from 'node:crypto';
import { Contrib, Enums, Models, Serialize, Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import parseLicense from 'spdx-expression-parse';
import type { BundledPackage } from './bundled-packages.js';

/** A package of Python that lies in dist/ as a wheel, with what it carries inside. */
export interface ShippedWheel {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly sha256: string;
  readonly carries: readonly { readonly name: string; readonly version: string }[];
}

/** All that goes into the bill. */
export interface Materials {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly description: string;
  readonly packages: readonly BundledPackage[];
  /** Folders of the packages depsec itself imports. */
  readonly direct: readonly string[];
  readonly wheel: ShippedWheel;
}

const licences = new Contrib.License.Factories.LicenseFactory(parseLicense);

function purlOf(type: string, fullName: string, version: string): string {
  const [name = '', scope] = fullName.split('/').reverse();
  return new PackageURL(type, scope ?? null, name, version, null, null).toString();
}

function component(
  { name, version, license }: { name: string; version: string; license?: string },
  purlType: 'npm' | 'pypi',
  hashes: readonly (readonly [Enums.HashAlgorithm, string])[] = [],
): Models.Component {
  const [last = '', scope] = purlType === 'npm' ? name.split('/').reverse() : [name];
  const purl = purlOf(purlType, name, version);
  return new Models.Component(Enums.ComponentType.Library, last, {
    ...(scope === undefined ? {} : { group: scope }),
    version,
    purl,
    bomRef: purl,
    scope: Enums.ComponentScope.Required,
    licenses: new Models.LicenseRepository(license === undefined ? [] : [licences.makeFromString(license)]),
    hashes: new Models.HashDictionary(hashes),
  });
}

function wheelComponent(wheel: ShippedWheel): Models.Component {
  const made = component(wheel, 'pypi', [[Enums.HashAlgorithm['SHA-256'], wheel.sha256]]);
  for (const carried of wheel.carries) {
    const inside = component(carried, 'pypi');
    inside.bomRef.value = `${made.bomRef.value ?? ''}#${inside.bomRef.value ?? ''}`;
    made.components.add(inside);
    made.dependencies.add(inside.bomRef);
  }
  return made;
}

function describe(materials: Materials): Models.Bom {
  const { name, version, packages, direct, wheel } = materials;
  const byFolder = new Map(
    packages.map((one) => [
      one.folder,
      component(one, 'npm', [[Enums.HashAlgorithm['SHA-512'], one.sha512]]),
    ]),
  );
  const own = component(materials, 'npm');
  own.type = Enums.ComponentType.Application;
  own.description = materials.description;
  const join = (from: Models.Component, folders: readonly string[]): void => {
    for (const folder of folders) {
      const to = byFolder.get(folder);
      if (to === undefined) throw new Error(`${folder} is imported in ${name} ${version} and not bundled`);
      if (to.bomRef.value !== from.bomRef.value) from.dependencies.add(to.bomRef);
    }
  };
  for (const { folder, imports } of packages) {
    const from = byFolder.get(folder);
    if (from !== undefined) join(from, imports);
  }
  const pip = wheelComponent(wheel);
  join(own, direct);
  own.dependencies.add(pip.bomRef);
  const distinct = new Map([...byFolder.values()].map((one) => [one.bomRef.value, one]));
  return new Models.Bom({
    metadata: new Models.Metadata({
      component: own,
      lifecycles: new Models.LifecycleRepository([Enums.LifecyclePhase.Build]),
    }),
    components: new Models.ComponentRepository([...distinct.values(), pip]),
  });
}

/** A version 8 identifier (RFC 9562) made of a digest: the same contents, the same number. */
function serialOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return `urn:uuid:${parts.join('-')}-${hex.slice(20, 32)}`;
}

/**
 * The CycloneDX 1.6 bill of materials of depsec, without times or chance: the same bundle, the same bytes.
 * @throws when it does not hold to the schema
 */
export async function billOfMaterials(materials: Materials): Promise<string> {
  const bom = describe(materials);
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  const options = { sortLists: true, space: 2 };
  bom.serialNumber = serialOf(serializer.serialize(bom, options));
  const text = `${serializer.serialize(bom, options)}\n`;
  const problem = await problemOf(text);
  if (problem !== undefined) throw new Error(`the bill of materials does not hold to its schema: ${problem}`);
  return text;
}

/** Where a text does not hold to the strict schema of CycloneDX 1.6; undefined when it does. */
export async function problemOf(text: string): Promise<string | undefined> {
  const found = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text);
  return found === null ? undefined : JSON.stringify(found);
}
