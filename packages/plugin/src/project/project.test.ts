import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { meter } from "../../test/meter.js";
import { unzipArchive } from "../archive/index.js";
import {
  checkProperties,
  devPlugin,
  missingProperties,
  newPlugin,
  packFiles,
  packPlugin,
  uploadPlugin,
} from "./index.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ofsc-plugin-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const text = (value: string) => new TextEncoder().encode(value);

/** A vite that builds one page, and reads the configuration that it is given. */
async function withVite(config: string, page = "<!doctype html>"): Promise<void> {
  const vite = join(folder, "node_modules/vite");
  await mkdir(vite, { recursive: true });
  await writeFile(join(vite, "package.json"), '{"name":"vite","type":"module","exports":"./index.js"}');
  await writeFile(
    join(vite, "index.js"),
    `import { mkdirSync, writeFileSync } from "node:fs";
    export const loadConfigFromFile = async () => (${config});
    export const build = async ({ root }) => {
      mkdirSync(root + "/dist/assets", { recursive: true });
      writeFileSync(root + "/dist/index.html", ${JSON.stringify(page)});
      writeFileSync(root + "/dist/assets/main.js", "1");
    };
    export const createServer = async () => ({ listen: async () => {}, close: async () => {}, resolvedUrls: null });`,
  );
}

describe("a new plugin", () => {
  it("is a folder with all that it needs", async () => {
    const written = await newPlugin({ folder, label: "meter_reading", name: 'Meter <"1"> & more' });
    expect(written).toEqual(expect.arrayContaining(["index.html", "plugin.config.ts", "src/main.ts", "src/sw.ts"]));
    expect(JSON.parse(await readFile(join(folder, "package.json"), "utf8"))).toMatchObject({ name: "meter-reading" });
    expect(await readFile(join(folder, "index.html"), "utf8")).toContain('<title>Meter &lt;"1"> &amp; more</title>');
    expect(await readFile(join(folder, "plugin.config.ts"), "utf8")).toContain('name: "Meter <\\"1\\"> & more"');
  });

  it("does not overwrite another, and has a label that OFS takes", async () => {
    await newPlugin({ folder, label: "one" });
    await expect(newPlugin({ folder, label: "two" })).rejects.toMatchObject({ code: "exists" });
    await expect(newPlugin({ folder: join(folder, "b"), label: "a b" })).rejects.toMatchObject({ code: "label" });
  });
});

describe("a plugin that is packed", () => {
  it("is built, checked, zipped and described", async () => {
    await withVite('{ config: { label: "meter", name: "Meter", secured: ["endpoint"] } }');
    const { xml, archive, hash, warnings } = await packPlugin(folder, { OFSC_PLUGIN_ENDPOINT: "e1" });
    expect((await unzipArchive(archive)).map(({ path }) => path)).toEqual(["assets/main.js", "index.html"]);
    expect(xml).toContain(`content_hash="${hash}"`);
    expect(xml).toContain('name="endpoint" value="e1"');
    expect(warnings).toEqual([]);
  });

  it("is refused with everything that OFS would refuse", async () => {
    await expect(packFiles(meter, [{ path: "a.woff", content: text("") }])).rejects.toMatchObject({
      code: "archive",
      message: "OFS would refuse the archive:\n  index.html: required\n  a.woff: type",
    });
  });

  it("needs a vite that can be loaded", async () => {
    await withVite("null");
    await writeFile(join(folder, "node_modules/vite/package.json"), '{ "name": "vite", "exports": "./nowhere.js" }');
    await expect(packPlugin(folder)).rejects.toMatchObject({ code: "vite" });
  });

  it("needs a configuration", async () => {
    await withVite("null");
    await expect(packPlugin(folder)).rejects.toMatchObject({ code: "config" });
  });

  it("says when its configuration cannot be read", async () => {
    await withVite("await Promise.reject(new Error('syntax'))");
    await expect(packPlugin(folder)).rejects.toMatchObject({ code: "config" });
  });

  it("is uploaded once, and again when it is another", async () => {
    const packed = await packFiles(meter, [{ path: "index.html", content: text("1") }]);
    const sent: Blob[] = [];
    const send = async (file: Blob) => sent.push(file);
    expect(await uploadPlugin(folder, packed, { instance: "acme", send })).toBe(true);
    expect(await uploadPlugin(folder, packed, { instance: "acme", send })).toBe(false);
    expect(await uploadPlugin(folder, packed, { instance: "other", send })).toBe(true);
    expect(await uploadPlugin(folder, packed, { instance: "acme", send, force: true })).toBe(true);
    expect(sent).toHaveLength(3);
    expect(await sent[0]?.text()).toBe(packed.xml);
  });
});

describe("the properties of a plugin", () => {
  it("are compared with those of the instance, but for what OFS has by itself", async () => {
    const config = {
      label: "p",
      name: "p",
      properties: {
        activity: { aid: "text", XA_METER: "text", XA_PHOTO: "file", XA_KIND: ["gas"], XA_GONE: "number" },
      },
    } as const;
    const known: Record<string, { type: string }> = {
      XA_METER: { type: "string" },
      XA_PHOTO: { type: "string" },
      XA_KIND: { type: "enumeration" },
    };
    expect(await checkProperties(config, async (label) => known[label])).toEqual([
      { path: "activity.XA_PHOTO", code: "type", expected: "file" },
      { path: "activity.XA_GONE", code: "missing" },
    ]);
    const problems = await checkProperties(config, async () => undefined);
    const english = (name: string) => ({ translations: [{ language: "en", name }] });
    expect(missingProperties(config, problems).slice(2)).toEqual([
      {
        path: "activity.XA_KIND",
        label: "XA_KIND",
        property: { entity: "activity", type: "enumeration", gui: "combobox", ...english("XA_KIND") },
        values: [{ label: "gas", active: true, ...english("gas") }],
      },
      {
        path: "activity.XA_GONE",
        label: "XA_GONE",
        property: { entity: "activity", type: "integer", gui: "text", ...english("XA_GONE") },
      },
    ]);
    expect(missingProperties(config, [{ code: "type", path: "activity.XA_METER" }, { code: "missing" }])).toEqual([]);
    expect(await checkProperties({ label: "p", name: "p" }, async () => undefined)).toEqual([]);
  });
});

it("a plugin under work is served, in the host that is started for it", async () => {
  await withVite('{ config: { label: "meter", name: "Meter" } }');
  const closed: string[] = [];
  const dev = await devPlugin(folder, {
    listen: async ({ config, url }) => {
      expect([config.label, url]).toEqual(["meter", "http://127.0.0.1:5173/"]);
      return { url: "http://127.0.0.1:8080/", activityId: 7, close: async () => closed.push("host") };
    },
  });
  expect(dev.url).toBe("http://127.0.0.1:8080/?plugin=meter&activityId=7#plugins");
  await dev.close();
  expect(closed).toEqual(["host"]);
});
