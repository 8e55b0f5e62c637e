import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createWorld, runLine } from "../../../test/run-line.js";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "ofsc-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

/** A vite that builds one page and reads the configuration that it is given; the real one is tried as it is installed. */
function withVite(config: string, folder = cwd): void {
  const vite = join(folder, "node_modules/vite");
  mkdirSync(vite, { recursive: true });
  writeFileSync(join(vite, "package.json"), '{"name":"vite","type":"module","exports":"./index.js"}');
  writeFileSync(
    join(vite, "index.js"),
    `import { mkdirSync, writeFileSync } from "node:fs";
    export const loadConfigFromFile = async () => ({ config: ${config} });
    export const build = async ({ root }) => {
      mkdirSync(root + "/dist", { recursive: true });
      writeFileSync(root + "/dist/index.html", "<!doctype html>");
    };
    export const createServer = async () => ({ listen: async () => {}, close: async () => {}, resolvedUrls: null });`,
  );
}
const meter = `{ label: "meter", name: "Meter", secured: ["key"], properties: { activity: { aid: "text", XA_METER: "text", XA_KIND: ["gas"] } } }`;

describe("ofsc plugins", () => {
  it("new writes a folder, and says how to go on", async () => {
    const { code, stdout, stderr } = await runLine("plugins new meter-reading --name 'Meter' --no-install", { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "next: ofsc plugins dev meter-reading\n" });
    expect(stdout.split("\n")).toContain("plugin.config.ts");
    expect(readFileSync(join(cwd, "meter-reading/plugin.config.ts"), "utf8")).toContain('label: "meter_reading"');
    const again = await runLine("plugins new meter-reading --no-install", { cwd });
    expect(again.code).toBe(2);
    expect(again.stderr).toContain("has a package.json already");
  });

  it("check says what the instance lacks, and upload creates it where asked", async () => {
    withVite(meter);
    const { world, server } = createWorld();
    const here = { ...world, cwd, env: { ...world.env, OFSC_PLUGIN_KEY: "k-canary" } };
    const checked = await runLine("plugins check", here);
    expect(checked.code).toBe(1);
    expect(JSON.parse(checked.stdout)).toEqual([
      { path: "activity.XA_METER", code: "missing" },
      { path: "activity.XA_KIND", code: "missing" },
    ]);
    const refused = await runLine("plugins upload", here);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain("activity.XA_METER  is not on the instance; --create-properties creates it");
    const dry = await runLine("plugins upload --create-properties --dry-run", here);
    expect(dry).toMatchObject({ code: 0, stderr: expect.stringContaining("would create the property XA_METER") });
    expect(server.world.plugins.size).toBe(0);
    const sent = await runLine("plugins upload --create-properties", here);
    expect(sent).toMatchObject({ code: 0, stderr: expect.stringContaining("meter uploaded to mock") });
    expect(server.world.plugins.get("meter")).toMatchObject({ name: "Meter", secured: { key: "k-canary" } });
    expect(server.world.properties.get("XA_KIND")).toMatchObject({ type: "enumeration" });
    const again = await runLine("plugins upload", here);
    expect(again).toMatchObject({
      code: 0,
      stdout: sent.stdout,
      stderr: expect.stringContaining("nothing has changed"),
    });
    for (const { stdout, stderr } of [checked, refused, dry, sent, again])
      expect(stdout + stderr).not.toContain("k-canary");
  });

  it("check compares no properties where nobody is signed in", async () => {
    withVite(meter);
    const { code, stdout, stderr } = await runLine("plugins check", { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "[]\n" });
    expect(stderr).toContain("properties were not compared");
  });

  it("export-xml writes the file that OFS takes, for nobody else to read", async () => {
    withVite(meter);
    const { code, stderr } = await runLine("plugins export-xml plugin.xml", { cwd, env: { OFSC_PLUGIN_KEY: "k1" } });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^SHA-256 of the archive: [0-9a-f]{64}\n$/),
    });
    expect(readFileSync(join(cwd, "plugin.xml"), "utf8")).toContain('<secured_param name="key" value="k1"/>');
    if (process.platform !== "win32") expect(statSync(join(cwd, "plugin.xml")).mode & 0o077).toBe(0);
    expect((await runLine("plugins export-xml -", { cwd })).stdout).toMatch(/^<\?xml/);
  });

  it("dev serves until it is stopped, and names the console with the plugin in it", async () => {
    withVite(meter);
    const stop = new AbortController();
    const ran = runLine("plugins dev --no-open", {
      cwd,
      signal: stop.signal,
      onStdout: () => stop.abort(),
    });
    const { code, stdout } = await ran;
    expect(code).toBe(0);
    expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?plugin=meter&activityId=\d+#plugins\n$/);
  });

  it("says what a folder lacks", async () => {
    withVite("undefined");
    expect((await runLine("plugins check", { cwd })).stderr).toContain(
      "has to export a plugin as its default; ofsc plugins",
    );
    // What a package is, Node reads once.
    withVite("undefined", join(cwd, "other"));
    writeFileSync(join(cwd, "other/node_modules/vite/package.json"), '{ "name": "vite", "exports": "./nowhere.js" }');
    const { code, stderr } = await runLine("plugins check other", { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("run npm install there");
  });
});
