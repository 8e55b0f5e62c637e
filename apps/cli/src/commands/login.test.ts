import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createWorld, runLine } from "../../test/run-line.js";

const secret = "a-secret";

/** Signs in as an application that may do that. */
async function signIn(apiAccess?: object[]) {
  const { world } = createWorld({
    applications: [{ label: "demo", clientSecret: secret, ...(apiAccess && { apiAccess }) }],
  });
  const home = mkdtempSync(join(tmpdir(), "ofsc-login-"));
  const line = "login --instance mock --client-id demo --base-url https://mock.example --with-secret";
  const more = { home, stdin: `${secret}\n` };
  const { code, stdout, stderr } = await runLine(line, { fetch: world.fetch as typeof fetch, ...more });
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  expect(stderr).not.toContain(secret);
  const who = await runLine("whoami -o json --fields access", { fetch: world.fetch as typeof fetch, home });
  return { stderr, access: JSON.parse(who.stdout).access as Record<string, string> };
}

// The first line of a world loads all that signs in.
describe("ofsc login", { timeout: 60_000 }, () => {
  it("says what the application may do, by what OFS states of it", async () => {
    const { stderr, access } = await signIn();
    expect(stderr).toContain("Signed in to mock as demo. The application may use coreAPI, metadataAPI, capacityAPI,");
    expect(access).toMatchObject({ coreAPI: "write", metadataAPI: "write" });
  });

  it("tells what is read only apart, and leaves out what is not allowed", async () => {
    const entities = (await entitiesOfCore()).map((label) => ({ label, access: "ReadOnly" }));
    const { stderr, access } = await signIn([
      { label: "coreAPI", apiEntities: entities },
      { label: "metadataAPI" },
      { label: "capacityAPI", status: "inactive" },
    ]);
    expect(stderr).toContain("The application may use coreAPI (read only), metadataAPI.\n");
    expect(access).toMatchObject({ coreAPI: "read", metadataAPI: "write", capacityAPI: "nothing" });
  });

  it("tries each API where OFS does not say, and claims nothing of writing", async () => {
    const { stderr, access } = await signIn([{ label: "coreAPI" }, { label: "capacityAPI" }]);
    expect(stderr).toContain("The application may read coreAPI, capacityAPI.\n");
    expect(access).toEqual({ coreAPI: "read", metadataAPI: "nothing", capacityAPI: "read", statisticsAPI: "nothing" });
  });

  it("keeps what it tried also where the application may do nothing yet", async () => {
    const { stderr } = await signIn([]);
    expect(stderr).toContain("The application may do nothing.\n");
    expect(stderr).toContain('Profile "mock" is now the default');
  });
});

describe("a line that names two profiles", { timeout: 60_000 }, () => {
  it.each([
    "login --name a --profile b --instance mock --client-id demo --with-secret",
    "logout a --profile b",
    "profiles show a --profile b",
  ])("is refused: %s", async (line) => {
    const home = mkdtempSync(join(tmpdir(), "ofsc-two-"));
    const { code, stdout, stderr } = await runLine(line, { home, stdin: "secret" });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("--profile  names b, and ");
  });

  it("is taken where both say the same", async () => {
    const home = mkdtempSync(join(tmpdir(), "ofsc-two-"));
    expect(await runLine("logout a --profile a", { home })).toMatchObject({
      code: 0,
      stderr: "The secret of a is forgotten.\n",
    });
  });
});

/** Entities of the Core API, as the server names them. */
async function entitiesOfCore(): Promise<string[]> {
  const { world } = createWorld();
  const path = "/rest/ofscMetadata/v1/applications/demo/apiAccess/coreAPI";
  const { stdout } = await runLine(["api", "GET", path, "--query", "apiEntities[].label", "-o", "json"], world);
  return JSON.parse(stdout) as string[];
}
