import { mkdtempSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMockServer } from "@ofsc/mock-server";
import { describe, expect, it } from "vitest";
import { createWorld, runLine, type World } from "../../../test/run-line.js";
import { examineClock } from "./clock.js";

const home = mkdtempSync(join(tmpdir(), "ofsc-doctor-"));
/** The world of a mock, whose registry answers as said. */
function worldWith(
  registry: (request: Request) => Response | Promise<Response>,
  env: Record<string, string> = {},
): World {
  const { world } = createWorld();
  const send = (async (input: string, init?: RequestInit) =>
    input.startsWith("https://registry.acme")
      ? registry(new Request(input, init))
      : dated(await (world.fetch as typeof fetch)(input, init))) as typeof fetch;
  return {
    ...world,
    home,
    fetch: send,
    env: { ...world.env, npm_config_registry: "https://registry.acme.test/npm", ...env },
  };
}
const dated = (answer: Response) => {
  answer.headers.set("date", "Tue, 01 Dec 2026 08:00:00 GMT");
  return answer;
};
const releases = (version: unknown) => () => Response.json({ version });

// The first line of a world loads all that signs in.
describe("ofsc doctor", { timeout: 60_000 }, () => {
  it("says of each thing what it found, and ends with 0 where all is well", async () => {
    const { code, stdout, stderr } = await runLine("doctor", worldWith(releases("0.0.0"), { SHELL: "/bin/fish" }));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/✓ Node +v\d/);
    expect(stdout).toMatch(/✓ settings +demo@mock at https:\/\/mock.example/);
    expect(stdout).toMatch(/✓ setting +instance +"mock" +environment OFSC_INSTANCE/);
    expect(stdout).toMatch(/✓ network +mock.example, \d+ ms/);
    expect(stdout).toMatch(/✓ clock +as OFS has it/);
    expect(stdout).toMatch(/✓ token +given/);
    expect(stdout).toMatch(/✓ API access +coreAPI, metadataAPI, capacityAPI/);
    expect(stdout).toMatch(/✓ keyring +not used/);
    expect(stdout).toMatch(/! completion +is not installed for fish\n +next: ofsc completion fish --install/);
    expect(stdout).toMatch(/✓ version +0.0.0, the newest/);
  });

  it("looks at what has nothing to do with the instance also where nobody is signed in", async () => {
    const ran = await runLine("doctor", {
      ...worldWith(releases("9.1.0")),
      env: { npm_config_registry: "https://registry.acme.test" },
    });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain("next: sign in with ofsc login");
    expect(ran.stdout).toContain("! version     0.0.0; there is 9.1.0");
    expect(ran.stdout).not.toContain("network");
  });

  it.each<[string, () => Response | Promise<Response>]>([
    ["is away", () => Promise.reject(new TypeError("away"))],
    ["knows no such package", () => new Response("{}", { status: 404 })],
    ["says what is no version", releases("\u001b[31mcanary")],
    ["says no JSON", () => new Response("<html>")],
    [
      "never ends",
      () => new Response(new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(65_536)) })),
    ],
  ])("needs no registry: it %s", async (_, registry) => {
    const { code, stdout } = await runLine("doctor", worldWith(registry));
    expect(code).toBe(0);
    expect(stdout).toContain("✓ version     0.0.0; whether there is a newer one, the registry does not say");
  });

  it("asks the registry of npm's own setting for the package, and tells it nothing else", async () => {
    const asked: Request[] = [];
    const registry = (request: Request) => {
      asked.push(request);
      return Response.json({ version: "0.1.0" });
    };
    const env = { npm_config_registry: "https://user:canary@registry.acme.test/npm/" };
    const world = worldWith(registry);
    await runLine("doctor", { ...world, env: { ...world.env, ...env } });
    const [{ url, headers } = new Request("none:")] = asked.length > 0 ? asked : [];
    expect(url).toBe("https://registry.acme.test/npm/@ofsc%2fcli/latest");
    expect([...headers.keys()]).toEqual(["accept"]);
  });

  it("says what the application may not do, by what OFS states", async () => {
    const apiAccess = [
      { label: "coreAPI" },
      { label: "metadataAPI", apiEntities: entities("ReadOnly") },
      { label: "capacityAPI", status: "inactive" },
    ];
    const { world, server } = createWorld({ applications: [{ label: "demo", clientSecret: "secret", apiAccess }] });
    expect(server.credentials.clientId).toBe("demo");
    const { stdout, code } = await runLine("doctor", { ...world, home });
    expect(stdout).toMatch(/✓ API access +coreAPI\n/);
    expect(stdout).toContain("! API access  metadataAPI is read only: config apply will not work");
    expect(stdout).toContain("! API access  capacityAPI is not allowed");
    expect(code).toBe(0);
  });

  it("says it as JSON where that is asked for", async () => {
    const { stdout } = await runLine("doctor -o json", worldWith(releases("0.0.0")));
    expect(JSON.parse(stdout)).toContainEqual({ sign: "✓", what: "clock", said: "as OFS has it" });
  });

  it("says of it what an expression asks for, and in the format of the environment", async () => {
    const { stdout } = await runLine("doctor --query \"[?what=='clock'].sign\"", worldWith(releases("0.0.0")));
    expect(JSON.parse(stdout)).toEqual(["✓"]);
    const lines = await runLine("doctor", worldWith(releases("0.0.0"), { OFSC_OUTPUT: "ndjson" }));
    expect(lines.stdout).toContain('\n{"sign":"✓","what":"clock","said":"as OFS has it"}\n');
    const wrong = await runLine("doctor --query [", worldWith(releases("0.0.0")));
    expect(wrong).toMatchObject({ code: 2, stdout: "" });
  });

  it("has no secret in what it says", async () => {
    const server = createMockServer({
      seed: { applications: [{ label: "demo", clientSecret: "canary-secret" }] } as never,
    });
    const { url, close } = await server.listen({ port: 0 });
    const silent = createServer((_, response) => response.end("no"));
    await new Promise<void>((done) => silent.listen(0, "127.0.0.1", done));
    const env = {
      OFSC_BASE_URL: url,
      OFSC_INSTANCE: server.credentials.instance,
      OFSC_CLIENT_ID: "demo",
      OFSC_CLIENT_SECRET: "canary-secret",
      HTTP_PROXY: "http://user:canary-proxy@proxy.acme.internal:8080",
      npm_config_registry: `http://user:canary-npm@127.0.0.1:${(silent.address() as AddressInfo).port}`,
    };
    const { stdout, stderr } = await runLine("doctor --verbose", { env, home });
    await close();
    silent.close();
    expect(stdout).toContain("proxy.acme.internal:8080");
    expect(stdout + stderr).not.toContain("canary");
  });
});

const entities = (access: string) => {
  const labels =
    "activityTypeGroups activityTypes applications capacityAreas capacityCategories forms inventoryTypes languages linkTemplates mapLayers nonWorkingReasons organizations plugins properties resourceTypes routingProfiles shifts timeSlots workSkillConditions workSkillGroups workSkills workZoneKey workZones";
  return labels.split(" ").map((label) => ({ label, access }));
};

describe("a clock", () => {
  const now = new Date("2026-12-01T08:00:00Z");
  it.each([
    ["Tue, 01 Dec 2026 08:07:12 GMT", "this machine is 7 min 12 s behind OFS: tokens will be refused"],
    ["Tue, 01 Dec 2026 06:59:00 GMT", "this machine is 1 h 1 min ahead of OFS: tokens will be refused"],
    ["Tue, 01 Dec 2026 08:00:40 GMT", "as OFS has it"],
  ])("of %s", (header, said) => {
    expect(examineClock(now, header)).toMatchObject([{ said }]);
  });

  it("that nobody tells is not compared", () => {
    expect(examineClock(now, null)).toEqual([]);
    expect(examineClock(now, "soon")).toEqual([]);
  });
});
