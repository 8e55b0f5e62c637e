import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createWorld, runLine } from "../../test/run-line.js";

const { world, server } = createWorld();
const home = mkdtempSync(join(tmpdir(), "ofsc-"));
const { instance, clientId, clientSecret } = server.credentials;

beforeAll(() => {
  const folder = join(home, ".config/ofsc");
  mkdirSync(folder, { recursive: true });
  const credentials = `instance = "${instance}"\nclient_id = "${clientId}"\nclient_secret = "${clientSecret}"\n`;
  const of = (name: string, more: string) =>
    `[profiles.${name}]\nbase_url = "https://mock.example"\n${more}\n[profiles.${name}.credentials]\n${credentials}`;
  writeFileSync(
    join(folder, "config.toml"),
    `${of("live", "protected = true")}\n${of("samoa", 'time_zone = "Pacific/Pago_Pago"')}\n${of("nowhere", 'time_zone = "Mars"')}`,
    { mode: 0o600 },
  );
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const run = (line: string) => runLine(line, { home, cwd: home, ...(world.fetch && { fetch: world.fetch }) });

describe("a profile that is protected", () => {
  it("reads as any other", async () => {
    expect(await run("activities get 4226335 --profile live --fields status -o json")).toMatchObject({ code: 0 });
    expect(await run("api GET /rest/ofscCore/v1/activities/4226335 --profile live")).toMatchObject({ code: 0 });
  });

  it("changes something only where the line names its instance", async () => {
    const before = server.requests.length;
    const update = "activities update 4226335 --city Miami --profile live";
    const refused = await run(update);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(
      `--instance  is missing: live is protected, so a change has to name its instance, ${instance}`,
    );
    expect((await run(`${update} --instance other`)).stderr).toContain("is another one");
    expect((await run("api DELETE /rest/ofscCore/v1/activities/1 --profile live")).code).toBe(2);
    expect(server.requests.length).toBe(before);
    expect(await run(`${update} --instance ${instance}`)).toMatchObject({ code: 0 });
    expect(await run(`${update} --dry-run`)).toMatchObject({ code: 0 });
  });

  it("is no place for a configuration to be applied to without its name", async () => {
    expect(await run("config apply --from samoa --to live --only languages")).toMatchObject({ code: 2 });
    const { code, stderr } = await run("config apply --from samoa --to live --only shifts --yes");
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("live is protected") });
  });
});

describe("the time zone of a profile", () => {
  it("is that of words for days, which --verbose and --dry-run show", async () => {
    // At 08:00 UTC it is 21:00 of the day before in Samoa.
    const dry = await run("activities list --date-from today --date-to +1d --dry-run --profile samoa");
    expect(dry.stdout).toContain("dateFrom=2026-11-30");
    const said = await run("activities list --date-from yesterday --date-to today --limit 1 --verbose --profile samoa");
    expect(said.stderr).toContain("--date-from yesterday is 2026-11-29 (Pacific/Pago_Pago)");
  });

  it("has to be one", async () => {
    const { code, stderr } = await run("activities get 4226335 --profile nowhere");
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("a time zone such as America/New_York"),
    });
  });
});
