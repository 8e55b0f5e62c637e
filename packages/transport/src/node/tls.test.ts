import type { TLSSocket } from "node:tls";
import { inspect } from "node:util";
import { call } from "@ofsc/contract";
import { afterEach, describe, expect, it } from "vitest";
import { createIdentity, pemOf } from "../../test/certificate.js";
import { authority, serveHttps } from "../../test/loopback.js";
import * as activities from "../../test/operations.js";
import { failureOf } from "../../test/script.js";
import { Secret } from "../secret.js";
import { createTransport } from "../transport.js";
import { type NodeExchange, nodeExchange } from "./node-exchange.js";
import type { NodeExchangeOptions } from "./options.js";

const open: NodeExchange[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((exchange) => exchange.close()));
});

function getOver(baseUrl: string, options: NodeExchangeOptions): Promise<unknown> {
  const exchange = nodeExchange(options);
  open.push(exchange);
  const transport = createTransport({ baseUrl, token: "t", exchange, retry: { attempts: 1 } });
  return Promise.resolve(call(transport, activities.get, 1));
}

const answer = '{"activityId":1}';

describe("a private authority", () => {
  it("is trusted when its certificate is given", async () => {
    const { url } = await serveHttps((_, response) => response.end(answer));
    for (const certificateAuthorities of [authority.certificate, [Buffer.from(authority.certificate)]]) {
      expect(await getOver(url, { certificateAuthorities })).toEqual({ activityId: 1 });
    }
  });

  it("is not trusted otherwise, and nothing is sent", async () => {
    let seen = 0;
    const { url } = await serveHttps((_, response) => {
      seen++;
      response.end(answer);
    });
    const error = await failureOf(getOver(url, {}));
    expect(error).toMatchObject({ code: "connection", cause: { code: expect.stringMatching(/CERT|ISSUER|VERIFY/) } });
    expect(seen).toBe(0);
  });

  it("does not vouch for another host", async () => {
    const { url } = await serveHttps((_, response) => response.end(answer));
    const elsewhere = url.replace("127.0.0.1", "[::ffff:127.0.0.1]");
    const error = await failureOf(getOver(elsewhere, { certificateAuthorities: authority.certificate }));
    expect(error).toMatchObject({ cause: { code: "ERR_TLS_CERT_ALTNAME_INVALID" } });
  });
});

describe("a client certificate", () => {
  const { certificate, key } = createIdentity(authority, "field-service-integration");
  const serve = () =>
    serveHttps(
      ({ socket }, response) => {
        const { subject } = (socket as TLSSocket).getPeerCertificate();
        response.end(JSON.stringify({ activityId: 1, caller: subject.CN }));
      },
      { ca: authority.certificate, requestCert: true, rejectUnauthorized: true },
    );

  it("says who is calling", async () => {
    const { url } = await serve();
    // As a secret of another copy of the package looks.
    const foreign = { reveal: () => pemOf(key) } as unknown as Secret;
    const clientCertificate = { certificate, key: foreign };
    const options = { certificateAuthorities: authority.certificate, clientCertificate };
    expect(await getOver(url, options)).toMatchObject({ caller: "field-service-integration" });
  });

  it("may have an encrypted key", async () => {
    const { url } = await serve();
    const cipher = { cipher: "aes-256-cbc", passphrase: "hush" };
    const encrypted = key.export({ type: "pkcs8", format: "pem", ...cipher }).toString();
    const clientCertificate = { certificate, key: encrypted, passphrase: new Secret("hush") };
    const options = { certificateAuthorities: authority.certificate, clientCertificate };
    expect(await getOver(url, options)).toMatchObject({ caller: "field-service-integration" });
    const wrong = await failureOf(
      (async () => nodeExchange({ clientCertificate: { ...clientCertificate, passphrase: "wrong-canary" } }))(),
    );
    expect(wrong).toMatchObject({ code: "configuration" });
    expect(inspect(wrong, { depth: 9, showHidden: true })).not.toMatch(/wrong-canary|PRIVATE KEY/);
  });
});
