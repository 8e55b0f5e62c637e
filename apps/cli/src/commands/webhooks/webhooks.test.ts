import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMockServer } from "@ofsc/mock-server";
import { expect, it, onTestFinished } from "vitest";
import { runLine, type World } from "../../../test/run-line.js";

const secret = `whsec_${btoa("a secret of a test")}`;

/** An endpoint that answers with a status, and keeps what came. */
async function openEndpoint(status: () => number) {
  const came: { headers: IncomingHttpHeaders; body: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    came.push({ headers: request.headers, body });
    response.writeHead(status()).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  return { came, url: `http://127.0.0.1:${(server.address() as { port: number }).port}/ofs` };
}

it("events are forwarded, checked, and sent again when they did not arrive", async () => {
  const server = createMockServer({ clock: "2026-12-01T08:00:00Z", tokenLifetime: 1e9 });
  const { url, close } = await server.listen();
  onTestFinished(() => close());
  const { instance, clientId, clientSecret } = server.credentials;
  const cwd = mkdtempSync(join(tmpdir(), "ofsc-"));
  const env = {
    OFSC_BASE_URL: url,
    OFSC_INSTANCE: instance,
    OFSC_CLIENT_ID: clientId,
    OFSC_CLIENT_SECRET: clientSecret,
    HOOK: secret,
  };
  const world: World = { cwd, home: cwd, env };
  let status = 400;
  const endpoint = await openEndpoint(() => status);
  const stop = new AbortController();
  const to = `--to ${endpoint.url} --secret-env HOOK`;
  const forwarding = runLine(`events forward ${to} --events activityMoved`, { ...world, signal: stop.signal });
  await expect.poll(() => server.world.subscriptions.size, { timeout: 10_000 }).toBe(1);
  server.emit({ eventType: "activityMoved", activityDetails: { activityId: 7 } });
  await expect.poll(() => endpoint.came.length, { timeout: 10_000 }).toBe(1);
  const letters = join(cwd, "dead-letters.ndjson");
  const read = () => {
    try {
      return readFileSync(letters, "utf8");
    } catch {
      return "";
    }
  };
  await expect.poll(read, { timeout: 10_000 }).toContain('"refused"');
  stop.abort(new Error("enough"));
  await forwarding;

  const [{ headers, body } = { headers: {}, body: "" }] = endpoint.came;
  writeFileSync(join(cwd, "body.json"), body);
  const given = ["id", "timestamp", "signature"].map((name) => [`--${name}`, String(headers[`webhook-${name}`])]);
  const verify = [
    "webhooks",
    "verify",
    "body.json",
    ...given.flat(),
    "--secret-env",
    "HOOK",
    "--tolerance",
    "100000000",
  ];
  const checked = await runLine(verify, world);
  expect(checked).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(checked.stdout)).toMatchObject({
    type: "activityMoved",
    event: { activityDetails: { activityId: 7 } },
  });
  const stale = await runLine(verify.slice(0, -2), world);
  expect(stale).toMatchObject({ code: 1, stderr: expect.stringContaining("refused (timestamp)") });
  const forged = await runLine(verify, { ...world, env: { ...env, HOOK: `whsec_${btoa("another")}` } });
  expect(forged).toMatchObject({ code: 1, stderr: expect.stringContaining("refused (signature)") });

  const again = `webhooks replay dead-letters.ndjson ${to} --dead again.ndjson`;
  const before = endpoint.came.length;
  expect(await runLine(`${again} --dry-run`, world)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("--dry-run  is nothing that this command takes"),
  });
  expect(endpoint.came).toHaveLength(before);
  expect(await runLine(again, world)).toMatchObject({ code: 9, stderr: "0 arrived, 1 failed\n" });
  expect(readFileSync(join(cwd, "again.ndjson"), "utf8")).toContain('"attempts":2');
  status = 204;
  expect(await runLine(again, world)).toMatchObject({ code: 0, stderr: "1 arrived, 0 failed\n" });
  expect(endpoint.came.at(-1)?.headers["webhook-id"]).toBe(headers["webhook-id"]);
}, 30_000);

it("says what is wrong before anything is sent", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "ofsc-"));
  const world: World = { cwd, home: cwd, env: { HOOK: secret } };
  const said = async (line: string) => {
    const { code, stderr } = await runLine(line, world);
    expect(code).toBe(2);
    return stderr;
  };
  expect(await said("events forward --to nowhere --secret-env HOOK")).toContain("expected an address");
  expect(await said("events forward --to https://a.example --secret-env NONE")).toContain("NONE is not set");
  expect(await said("webhooks replay none.ndjson --to https://a.example --secret-env HOOK")).toContain("is no file");
  expect(await said("webhooks verify none.json --id a --timestamp 1 --signature v1,a --secret-env HOOK")).toContain(
    "cannot be read",
  );
  writeFileSync(join(cwd, "a.ndjson"), "");
  expect(await said("webhooks replay a.ndjson --to https://a.example --secret-env HOOK --dead a.ndjson")).toContain(
    "name another",
  );
});
