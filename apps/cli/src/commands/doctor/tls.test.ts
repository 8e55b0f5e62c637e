import { createServer as createProxy } from "node:http";
import { createServer } from "node:https";
import { type AddressInfo, connect, type Server } from "node:net";
import { afterAll, describe, expect, it } from "vitest";
import { createAuthority, createIdentity, pemOf } from "../../../../../packages/transport/test/certificate.js";
import { runLine } from "../../../test/run-line.js";
import { inspectTls } from "./tls.js";

const authority = createAuthority();
const ca = authority.certificate;
const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

async function portOf(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}

/** A server of this machine whose certificate ends so many days from now, and what came to it. */
async function serve(days: number) {
  const identity = createIdentity(authority, "localhost", days);
  const asked: string[] = [];
  const server = createServer({ cert: identity.certificate, key: pemOf(identity.key) }, (request, response) => {
    asked.push(String(request.url));
    response.end();
  });
  return { url: new URL(`https://localhost:${await portOf(server)}`), asked };
}

const signal = AbortSignal.timeout(30_000);

describe("a certificate", () => {
  it("is told with its authority and how long it is good for", async () => {
    const { url } = await serve(100);
    const found = await inspectTls(url, { signal, ca });
    expect(found).toEqual({ protocol: "TLS 1.3", issuer: "Acme Authority", daysLeft: 99 });
  });

  it("is told where it is not trusted, has ended, or is another's", async () => {
    const { url } = await serve(100);
    expect((await inspectTls(url, { signal })).problem).toBe("UNABLE_TO_VERIFY_LEAF_SIGNATURE");
    const ended = await serve(-2);
    expect((await inspectTls(ended.url, { signal, ca })).problem).toBe("CERT_HAS_EXPIRED");
    const other = new URL(`https://127.0.0.2:${url.port}`);
    const forwarding = await portOf(createForwarder(Number(url.port), () => true));
    const found = await inspectTls(other, { signal, ca, proxy: new URL(`http://127.0.0.1:${forwarding}`) });
    expect(found.problem).toBe("ERR_TLS_CERT_ALTNAME_INVALID");
  });

  it("is looked at through a proxy, which wants a password and shows none", async () => {
    const { url } = await serve(100);
    const headers: (string | undefined)[] = [];
    const port = await portOf(
      createForwarder(Number(url.port), (authorization) => {
        headers.push(authorization);
        return authorization === `Basic ${Buffer.from("user:canary").toString("base64")}`;
      }),
    );
    const proxy = new URL(`http://user:canary@127.0.0.1:${port}`);
    expect(await inspectTls(url, { signal, ca, proxy })).toMatchObject({ issuer: "Acme Authority" });
    const refused = await inspectTls(url, { signal, ca, proxy: new URL(`http://127.0.0.1:${port}`) }).catch(String);
    expect(refused).toBe(`Error: the proxy 127.0.0.1:${port} answered 407`);
    expect(headers).toHaveLength(2);
  });

  it("is not waited for longer than said", async () => {
    const { createServer: createSilent } = await import("node:net");
    const url = new URL(`https://127.0.0.1:${await portOf(createSilent())}`);
    await expect(inspectTls(url, { signal: AbortSignal.timeout(50), ca })).rejects.toThrow("no answer in time");
  });

  it("ends the doctor's look at an instance where it is not trusted, and nothing was sent", async () => {
    const { url, asked } = await serve(100);
    const env = { OFSC_BASE_URL: url.origin, OFSC_TOKEN: "canary", npm_config_registry: "http://127.0.0.1:9" };
    const { code, stdout } = await runLine("doctor", { env });
    expect(code).toBe(1);
    expect(stdout).toContain("✗ certificate of Acme Authority is not trusted (UNABLE_TO_VERIFY_LEAF_SIGNATURE)");
    expect(stdout).toContain("next: set NODE_EXTRA_CA_CERTS");
    expect(stdout).not.toMatch(/canary|API access/);
    expect(asked).toEqual([]);
  });
});

/** A proxy that leads to one port, whatever was asked for, where it takes what it is shown. */
function createForwarder(port: number, takes: (authorization: string | undefined) => boolean): Server {
  const server = createProxy();
  server.on("connect", (request, socket) => {
    if (!takes(request.headers["proxy-authorization"])) {
      socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
      return;
    }
    const to = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      to.pipe(socket).pipe(to);
    });
    to.on("error", () => socket.destroy());
    socket.on("error", () => to.destroy());
  });
  return server;
}
