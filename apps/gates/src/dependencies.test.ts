import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import {
  bundledDependencies,
  installedDependencies,
  licences,
  page,
  pageFile,
  reasons,
  sbom,
} from "release/dependencies";
import { beforeAll, describe, expect, it } from "vitest";
import { publicPackages, workspace } from "./packages.js";

describe("code of others that users get", () => {
  let all: ReturnType<typeof installedDependencies>;
  let bundled: ReturnType<typeof installedDependencies>;

  beforeAll(async () => {
    bundled = await bundledDependencies();
    all = [...installedDependencies(), ...bundled];
  }, 30_000);

  it("has a reason and a licence that we take", () => {
    expect(all.filter(({ name }) => !reasons[name]).map(({ name, by }) => `${name}, for ${by}`)).toEqual([]);
    expect(all.filter(({ license }) => !licences.includes(license)).map(({ name }) => name)).toEqual([]);
  });

  it("is all that there is a reason for", () => {
    const names = new Set(all.map(({ name }) => name));
    expect(Object.keys(reasons).filter((name) => !names.has(name))).toEqual([]);
    expect(licences.filter((licence) => !all.some(({ license }) => license === licence))).toEqual([]);
  });

  it("is what the page lists: `pnpm dependencies` writes it", async () => {
    expect(readFileSync(join(workspace, pageFile), "utf8")).toBe(await page());
  }, 30_000);

  it("is pinned by the lockfile", () => {
    const lockfile = readFileSync(join(workspace, "pnpm-lock.yaml"), "utf8");
    const pinned = ({ name, version }: (typeof all)[number]) =>
      [`  ${name}@${version}:\n`, `  '${name}@${version}':\n`].some((key) =>
        lockfile.includes(`${key}    resolution: {integrity: sha512-`),
      );
    expect(all.filter((one) => !pinned(one)).map(({ name }) => name)).toEqual([]);
  });

  it("is told with its licence to whoever gets it in a file of ours", () => {
    const folders: Readonly<Record<string, string>> = {
      "@ofsc/cli": "apps/cli",
      "@ofsc/mock-server": "apps/mock-server",
    };
    const files = new Map<string, string>();
    for (const { name, by } of bundled)
      for (const one of by) {
        const folder = folders[one] ?? one.replace("@ofsc", "packages");
        const notices = files.get(one) ?? readFileSync(join(workspace, folder, "dist/third-party.txt"), "utf8");
        files.set(one, notices);
        expect(notices, `${name} in ${one}`).toContain(`\n${name} `);
      }
    expect([...files.keys()].sort()).toEqual(["@ofsc/cli", "@ofsc/connexa", "@ofsc/mock-server", "@ofsc/task-queue"]);
    for (const notices of files.values())
      expect(notices).toMatch(/Permission is hereby granted|Mozilla Public License/);
  });

  it("is in the SBOM of a release, with versions, hashes and who needs what", async () => {
    const packed = publicPackages().map(({ name }) => ({ name, version: "1.2.3" }));
    const text = await sbom(packed);
    expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text)).toBeNull();
    const { components, dependencies } = JSON.parse(text);
    expect(components).toHaveLength(packed.length + new Set(all.map(({ name }) => name)).size);
    const ky = components.find(({ name }: { name: string }) => name === "ky");
    expect(ky).toMatchObject({ purl: expect.stringMatching(/^pkg:npm\/ky@1\./), hashes: [{ alg: "SHA-512" }] });
    const transport = dependencies.find(({ ref }: { ref: string }) => ref.includes("transport"));
    expect(transport.dependsOn).toContain(ky["bom-ref"]);
  }, 30_000);

  it("is in no SBOM without a licence", async () => {
    await expect(sbom([{ name: "@ofsc/other", version: "1.0.0" }])).rejects.toThrow("@ofsc/other is not of this");
  });
});
