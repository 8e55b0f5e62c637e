import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import { PackageURL } from "packageurl-js";
import { parse } from "yaml";
import { published, root } from "../workspace.js";
import { bundledDependencies } from "./bundled.js";
import type { Dependency } from "./dependency.js";
import { installedDependencies } from "./installed.js";

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly resolution: { readonly integrity?: string } }>>;
}

/** What a release is made of, as CycloneDX: our packages, all that comes with them, and who needs what. */
export async function sbom(packed: readonly Pick<Dependency, "name" | "version">[]): Promise<string> {
  const bom = new Models.Bom();
  const { packages } = parse(readFileSync(join(root, "pnpm-lock.yaml"), "utf8")) as Lockfile;
  const components = new Map<string, Models.Component>();
  const add = (name: string, version: string, license: string) => {
    const component = componentOf(name, version, license);
    const { integrity } = packages[`${name}@${version}`]?.resolution ?? {};
    if (integrity?.startsWith("sha512-"))
      component.hashes.set(
        Enums.HashAlgorithm["SHA-512"],
        Buffer.from(integrity.slice("sha512-".length), "base64").toString("hex"),
      );
    components.set(name, component);
    bom.components.add(component);
  };
  for (const { name, version } of packed) {
    const { license } = published.find((one) => one.manifest.name === name)?.manifest ?? {};
    if (!license) throw new Error(`${name} is not of this workspace, or its manifest names no licence`);
    add(name, version, license);
  }
  const others: readonly Dependency[] = [...installedDependencies(), ...(await bundledDependencies())];
  for (const one of others) if (!components.has(one.name)) add(one.name, one.version, one.license);
  const needs = (by: string, name: string) => {
    const component = components.get(name);
    if (component) components.get(by)?.dependencies.add(component.bomRef);
  };
  for (const { name, by } of others) for (const one of by) needs(one, name);
  for (const { manifest } of published)
    for (const name of Object.keys(manifest.dependencies ?? {})) needs(manifest.name, name);
  return new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6)).serialize(bom, {
    sortLists: true,
    space: 2,
  });
}

function componentOf(name: string, version: string, license: string): Models.Component {
  const [, group, own = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  const purl = new PackageURL("npm", group, own, version, undefined, undefined).toString();
  const component = new Models.Component(Enums.ComponentType.Library, own, {
    ...(group && { group }),
    version,
    bomRef: purl,
    purl,
  });
  component.licenses.add(new Models.SpdxLicense(license));
  return component;
}
