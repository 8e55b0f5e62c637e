import { createServer } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { createConnexa } from "./index.js";

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A service that answers everything with this, and what it was sent. */
async function answering(answer: (write: (text: string) => boolean, end: () => void) => void, headers = {}) {
  const sent: string[] = [];
  const server = createServer((request, response) => {
    sent.push(`${request.method} ${request.url}`);
    response.writeHead(200, { "content-type": "text/plain", ...headers });
    answer(
      (text) => response.write(text),
      () => response.end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as { port: number };
  const options = { baseUrl: `http://127.0.0.1:${port}`, token: "t", pace: false, retry: { attempts: 1 } } as const;
  return { sent, options };
}

const endless = "x".repeat(1024 * 1024);

describe("an answer that is text", () => {
  it("is bounded in size as every other one", async () => {
    const { options } = await answering((write, end) => {
      for (let megabytes = 0; megabytes < 11; megabytes++) write(endless);
      end();
    });
    const connexa = createConnexa(options);
    const wrong = { code: "connection", message: expect.stringContaining("longer than 10485760 bytes") };
    await expect(connexa.hosts.connectors.profile("id")).rejects.toMatchObject(wrong);
    await expect(connexa.settings.dns.getDefaultSuffix()).rejects.toMatchObject(wrong);
  });

  it("is bounded in time, though a byte comes now and then", async () => {
    const { options } = await answering((write) => {
      const timer = setInterval(() => write("x"), 20);
      open.push(() => clearInterval(timer));
    });
    const connexa = createConnexa(options);
    const profile = connexa.networks.connectors.profile("id", { timeout: { attempt: 300 } });
    await expect(profile).rejects.toMatchObject({ code: "timeout", limit: "attempt", phase: "body" });
  });

  it("is words for a setting of words, whatever they look like", async () => {
    for (const [written, read] of [
      ["true", "true"],
      ["42", "42"],
      ['"field.acme"', "field.acme"],
      ["field.acme", "field.acme"],
      ["", ""],
    ]) {
      const { options } = await answering((write, end) => {
        if (written) write(written);
        end();
      });
      expect(await createConnexa(options).settings.dns.getDefaultSuffix()).toBe(read);
    }
  });
});

describe("what is asked for", () => {
  it("is refused where the service has no such pages or moments, before anything is sent", async () => {
    const { options, sent } = await answering((_, end) => end());
    const connexa = createConnexa(options);
    for (const wrong of [{ size: 0 }, { size: 101 }, { size: 1.5 }, { startDate: "yesterday" }]) {
      await expect(connexa.sessions.list(wrong)).rejects.toMatchObject({ code: "validation" });
    }
    await expect(connexa.networks.list({ page: -1 })).rejects.toMatchObject({ code: "validation" });
    await expect(connexa.networks.list({ size: 0 })).rejects.toMatchObject({ code: "validation" });
    expect(sent).toEqual([]);
  });

  it("goes to HTTPS alone, but for this machine", () => {
    for (const baseUrl of ["http://acme.api.openvpn.com", "http://10.0.0.7", "https://ada:canary@acme.example"]) {
      expect(() => createConnexa({ baseUrl, token: "t" })).toThrow(expect.objectContaining({ code: "configuration" }));
    }
    for (const instance of ["evil.example/", "a@b", "a b", ""]) {
      expect(() => createConnexa({ instance, token: "t" })).toThrow(expect.objectContaining({ code: "configuration" }));
    }
  });
});

describe("the secrets of a tunnel", () => {
  const secrets = ["preSharedKey", "peerCertificatePrivateKey", "peerCertificateKeyPassphrase"] as const;

  it("are in no problem with what was given", async () => {
    const { options } = await answering((_, end) => end());
    const connexa = createConnexa(options);
    for (const name of secrets) {
      const ipSecConfig = { [name]: 47110815 } as never;
      const wrong = connexa.networks.connectors.create({ name: "gate", ipSecConfig }, { networkId: "n" });
      const error = await wrong.catch((reason: Error) => reason);
      expect(error).toMatchObject({ code: "validation" });
      expect(`${error} ${JSON.stringify(error)}`).not.toContain("47110815");
    }
  });

  it("are in no drift and no error of what came back", async () => {
    const answer = JSON.stringify({ id: 7, ipSecConfig: Object.fromEntries(secrets.map((name) => [name, 47110815])) });
    const { options } = await answering(
      (write, end) => {
        write(answer);
        end();
      },
      { "content-type": "application/json" },
    );
    const told: unknown[] = [];
    const connexa = createConnexa({ ...options, onDrift: (drift) => told.push(drift) });
    await connexa.networks.connectors.get("id");
    expect(told.length).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(told)).not.toContain("47110815");
    const strict = createConnexa({ ...options, validation: { response: "strict" } });
    const error = await strict.networks.connectors.get("id").catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "drift" });
    expect(`${error} ${JSON.stringify(error)}`).not.toContain("47110815");
  });
});
