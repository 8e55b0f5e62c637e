import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Rehearsal } from "release/rehearse";
import { beforeAll, describe, expect, it } from "vitest";
import { program as browser, launchBrowser } from "../../../conformance/src/plugin/browser.js";
import { workspace } from "../packages.js";
import { playTranscript } from "./installed-transcript.js";

const npm = (...args: string[]) => spawnSync("npm", args, { encoding: "utf8", shell: process.platform === "win32" });
// What our packages depend on comes from the registry of npm, as for everybody.
const isOnline = () => npm("view", "ky", "version", "--fetch-retries=0", "--fetch-timeout=10000").status === 0;
/** A person with Node and npm, and nothing of ours: our scope comes from a registry on loopback, all else from npm. */
function personOf({ registry }: Rehearsal, folder: string): NodeJS.ProcessEnv {
  writeFileSync(join(folder, ".npmrc"), `@ofsc:registry=${registry.url}\nprefer-offline=true\n`);
  const settled = npm("config", "get", "registry").stdout;
  return {
    PATH: process.env["PATH"],
    HOME: folder,
    USERPROFILE: folder,
    OFSC_NO_KEYRING: "1",
    npm_config_registry: settled.trim(),
    // Of its own: npx keeps what it has installed, and would run an earlier build of the same version.
    npm_config_cache: join(folder, "npm-cache"),
    npm_config_update_notifier: "false",
  };
}

/** A machine with Node and npm alone, and a folder of it as its home. */
export function testBareMachine(released: () => Rehearsal, folder: string): void {
  const online = isOnline();
  if (!online) it.skip("absent: the registry of npm", () => {});
  if (!browser) it.skip("absent: Chromium", () => {});

  describe.skipIf(!online)("a bare machine", () => {
    let env: NodeJS.ProcessEnv;
    beforeAll(() => {
      mkdirSync(folder, { recursive: true });
      env = personOf(released(), folder);
    });

    /** Runs a program to its end, or until it is told that it was enough. */
    const run = (
      program: string,
      args: readonly string[],
      cwd = folder,
      during?: (text: () => string, end: () => void) => Promise<void>,
    ) => {
      // A group of its own, all of which Ctrl-C reaches, as at a terminal: npx does not pass it on.
      const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
      const signal = (name: NodeJS.Signals) => process.kill(-(child.pid as number), name);
      const texts = { stdout: "", stderr: "" };
      for (const name of ["stdout", "stderr"] as const)
        child[name].on("data", (chunk) => {
          texts[name] += chunk;
        });
      const failed = during?.(
        () => texts.stdout,
        () => signal("SIGINT"),
      ).catch((error: unknown) => {
        signal("SIGKILL");
        throw error;
      });
      // It is waited for when the program has ended.
      failed?.catch(() => {});
      return new Promise<typeof texts & { code: number | null }>((done, fail) =>
        child.on("close", (code) => (failed ?? Promise.resolve()).then(() => done({ code, ...texts }), fail)),
      );
    };

    it("lists activities of a mock by one line", async () => {
      const list = ["npx", "-y", "@ofsc/cli", "activities", "list", "--date-from", "today", "--date-to", "today"];
      const { code, stdout, stderr } = await run("npx", ["-y", "@ofsc/cli", "mock", "--", ...list]);
      expect({ code, stderr }).toMatchObject({ code: 0 });
      expect(JSON.parse(stdout)).toHaveLength(100);
    }, 180_000);

    it("shows the console of the mock server first", async () => {
      const { stdout } = await run("npx", ["-y", "@ofsc/mock-server", "--port", "0"], folder, async (text, end) => {
        while (!text().includes("client secret")) await new Promise((done) => setTimeout(done, 100));
        const [, url = ""] = /^Console at (\S+)/.exec(text()) ?? [];
        const page = await fetch(url);
        expect(page.headers.get("content-type")).toContain("text/html");
        end();
      });
      expect(stdout.split("\n")[0]).toMatch(/^Console at http:\/\/127\.0\.0\.1:\d+\/$/);
    }, 120_000);

    it("says what the transcripts say: every fifth line that needs no clock, a tenth of all, as it is installed", async () => {
      const place = join(folder, "installed");
      mkdirSync(place);
      writeFileSync(join(place, "package.json"), '{ "private": true }');
      expect(await run("npm", ["install", "@ofsc/cli", "--no-audit", "--no-fund"], place)).toMatchObject({ code: 0 });
      const program = join(place, "node_modules/@ofsc/cli/bin/ofsc.js");
      const { played, different } = await playTranscript(program, join(workspace, "apps/cli/test/transcripts"), 5);
      expect(different).toEqual([]);
      expect(played).toBeGreaterThanOrEqual(7);
    }, 120_000);

    it("has a plugin under work after two commands, which changes what REST sees", async () => {
      const made = await run("npx", ["-y", "@ofsc/cli", "plugins", "new", "meter-reading"]);
      expect(made, made.stderr).toMatchObject({ code: 0 });
      const { stderr } = await run(
        "npx",
        ["-y", "@ofsc/cli", "plugins", "dev", "meter-reading"],
        folder,
        async (text, end) => {
          while (!text().includes("\n")) await new Promise((done) => setTimeout(done, 100));
          const url = text().trim();
          expect(await (await fetch(url)).text()).toContain("<");
          if (browser) await startIn(url);
          end();
        },
      );
      expect(stderr).toContain("is served at http://");
    }, 240_000);

    it("brings the plugin to an instance, whose host shows the archive and has REST beside it", async () => {
      const program = join(folder, "meter-reading/node_modules/@ofsc/cli/bin/ofsc.js");
      // A moment at which some are at work, whatever the hour of this machine.
      const [day, hour] = ["2026-12-01", "13:30:00Z"];
      const mock = ["mock", "--port", "0", "--clock", `${day}T${hour}`];
      const { code } = await run(process.execPath, [program, ...mock], folder, async (text, end) => {
        while (!text().includes("OFSC_CLIENT_SECRET")) await new Promise((done) => setTimeout(done, 100));
        const settings = Object.fromEntries(
          text()
            .trim()
            .split("\n")
            .map((line) => line.replace("export ", "").split("=") as [string, string]),
        );
        Object.assign(env, settings);
        const checked = await run(
          process.execPath,
          [program, "plugins", "check", "-o", "json"],
          join(folder, "meter-reading"),
        );
        expect(checked, checked.stderr).toMatchObject({ code: 0, stdout: "[]\n" });
        const sent = await run(process.execPath, [program, "plugins", "upload"], join(folder, "meter-reading"));
        expect(sent, sent.stderr).toMatchObject({ code: 0 });
        const listed = ["activities", "list", "--date-from", day, "--date-to", day, "--all", "-o", "json"];
        const { stdout } = await run(process.execPath, [program, ...listed]);
        const url = `${settings["OFSC_BASE_URL"]}/?plugin=meter_reading&activityId=${toStart(JSON.parse(stdout))}#plugins`;
        if (browser) await startIn(url);
        end();
      });
      expect(code).toBe(0);
    }, 240_000);
  });
}

interface Listed {
  readonly activityId: number;
  readonly resourceId: string;
  readonly status: string;
}

/** What can be started: of somebody who is at work, and at nothing else. */
function toStart(activities: readonly Listed[]): number {
  const has = (resource: string, state: string) =>
    activities.some(({ resourceId, status }) => resourceId === resource && status === state);
  const found = activities.find(
    ({ resourceId, status }) => status === "pending" && has(resourceId, "completed") && !has(resourceId, "started"),
  );
  if (!found) throw new Error(`nothing of ${activities.length} activities can be started`);
  return found.activityId;
}

/** Opens the plugin in the console, starts its activity there, and asks REST what became of it. */
async function startIn(url: string): Promise<void> {
  const running = await launchBrowser();
  try {
    const page = await running.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(url);
    await page.getByRole("button", { name: "Reload OFS" }).click();
    await page.getByRole("button", { name: "Open", exact: true }).click();
    const frame = page.frameLocator("iframe:visible");
    await frame.getByRole("button", { name: "Start" }).click();
    await frame.getByText(/Started\.|Error/).waitFor();
    const id = new URL(url).searchParams.get("activityId");
    const shown = await page.evaluate(async (path) => (await fetch(path)).json(), `/_console/activities/${id}`);
    const said = await frame.locator("p").last().textContent();
    expect([said, (shown as { fields: { status: string } }).fields.status]).toEqual(["Started.", "started"]);
  } finally {
    await running.close();
  }
}
