import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meter } from "../../test/meter.js";
import { checkArchive, checkZip, contentHash, pluginXml, unzipArchive, zipArchive } from "./index.js";

const text = (value: string) => new TextEncoder().encode(value);
const files = [
  { path: "src/main.js", content: text("console.log(1);\n".repeat(100)) },
  { path: "index.html", content: text("<!doctype html>") },
];

describe("an archive", () => {
  it("is the same for the same files, in any order", async () => {
    const archive = await zipArchive(files);
    expect(await zipArchive([...files].reverse())).toEqual(archive);
    expect(await contentHash(archive)).toMatch(/^[0-9a-f]{64}$/);
    expect(archive.byteLength).toBeLessThan(600);
  });

  it("gives back what was put into it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(
          fc.record({ path: fc.stringMatching(/^[a-zé]{1,8}\.js$/), content: fc.uint8Array({ maxLength: 500 }) }),
          { selector: ({ path }) => path, maxLength: 5 },
        ),
        async (files) => {
          const found = await unzipArchive(await zipArchive(files));
          const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
          expect(found.map(({ path, content }) => ({ path, content: [...content] }))).toEqual(
            [...files].sort(byPath).map(({ path, content }) => ({ path, content: [...content] })),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each([
    ["no archive", () => text("plain")],
    [
      "a broken directory",
      (zip: Uint8Array) => {
        zip.fill(0, zip.byteLength - 100, zip.byteLength - 22);
        return zip;
      },
    ],
    [
      "content that was changed",
      (zip: Uint8Array) => {
        zip[45] = (zip[45] as number) ^ 1;
        return zip;
      },
    ],
  ])("is refused: %s", async (_, change) => {
    const zip = await zipArchive([{ path: "index.html", content: text("<!doctype html>") }]);
    await expect(unzipArchive(change(zip))).rejects.toThrow(TypeError);
  });

  it("is refused when it is larger than it says, or than OFS takes", async () => {
    const zip = await zipArchive([{ path: "a.js", content: text("a".repeat(5000)) }]);
    const view = new DataView(zip.buffer);
    const at = zip.byteLength - 22 - 46 - 4;
    view.setUint32(at + 24, 100, true);
    await expect(unzipArchive(zip)).rejects.toThrow("larger than it says");
    view.setUint32(at + 24, 21 << 20, true);
    await expect(unzipArchive(zip)).rejects.toThrow("20 MB");
    view.setUint32(at + 24, 5000, true);
    view.setUint16(at + 10, 99, true);
    await expect(unzipArchive(zip)).rejects.toThrow("unknown method");
  });

  it("compresses as others do", async () => {
    const content = text("b".repeat(1000));
    const zip = await zipArchive([{ path: "b.js", content }]);
    expect([...zip.subarray(34, 34 + deflateRawSync(content).byteLength)].length).toBeLessThan(40);
  });

  it("is checked against all limits at once", () => {
    const many = Array.from({ length: 601 }, (_, at) => ({ path: `f${at}.js`, size: 40_000 }));
    expect(
      checkArchive([
        ...many,
        { path: "font.woff", size: 1 },
        { path: "../a.js", size: 2 << 20 },
        { path: "a.json", size: 1 },
      ]),
    ).toEqual([
      { path: "index.html", code: "required" },
      { path: "", code: "entries", expected: 600 },
      { path: "", code: "size", expected: 20 << 20 },
      { path: "font.woff", code: "type" },
      { path: "../a.js", code: "path" },
      { path: "", code: "entries", expected: 10, warning: true },
      { path: "../a.js", code: "size", expected: 1 << 20, warning: true },
      { path: "a.json", code: "type", warning: true },
    ]);
    expect(checkArchive([{ path: "index.html", size: 1 }])).toEqual([]);
    expect(checkZip(new Uint8Array(6 << 20))).toMatchObject([{ code: "size" }, { warning: true }]);
    expect(checkZip(new Uint8Array(10))).toEqual([]);
  });
});

describe("the description of a plugin", () => {
  it("has its labels, its secured parameters and its archive", async () => {
    const archive = await zipArchive(files);
    const xml = await pluginXml({ ...meter, hideOffline: true }, archive, { secured: { endpoint: 'a"<&\n' } });
    expect(xml).toContain(
      '<plugin label="meter_reading" action_label="" action_entity="activity" action_type="addon_action" type="addon">',
    );
    expect(xml).toContain('<translation lang="en" val="Meter reading"/>');
    expect(xml).toContain('<field label="XA_METER" entity="activity"/>');
    expect(xml).toContain('<field label="external_id" entity="provider"/>');
    expect(xml).toContain('<secured_param name="endpoint" value="a&quot;&lt;&amp;&#10;"/>');
    expect(xml).toContain('options="36"');
    expect(xml).toContain(`content_hash="${await contentHash(archive)}"`);
    const [, base64 = ""] = /CDATA\[([^\]]*)\]/.exec(xml) ?? [];
    expect(await unzipArchive(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)))).toHaveLength(2);
  });

  it("has the address of a page that is elsewhere, and no value that it was not given", async () => {
    const xml = await pluginXml(
      { label: "l", name: { en: "Meter", de: "Zähler" }, secured: ["key"] },
      { url: "https://plugin.example/?a=1&b=2" },
    );
    expect(xml).toContain('path="https://plugin.example/?a=1&amp;b=2"');
    expect(xml).toContain('<secured_param name="key"/>');
    expect(xml).toContain('<translation lang="de" val="Zähler"/>');
    expect(xml).not.toContain("hosted_plugin_data");
  });
});
