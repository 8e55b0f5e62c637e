import { call } from "@ofsc/contract";
import { expect, it } from "vitest";
import { ORIGIN, TOKEN_PATH, useMockAgent } from "../../test/agent.js";
import { basic } from "../auth/basic.js";
import { createTransport } from "../transport.js";
import * as token from "./index.js";

const network = useMockAgent();

it.each([
  ["create", TOKEN_PATH, token.create, { access_token: "t1", token_type: "bearer", expires_in: 3600 }],
  [
    "createV1",
    "/rest/oauthTokenService/v1/token",
    token.createV1,
    { token: "t1", token_type: "bearer", expires_in: "3600" },
  ],
] as const)("%s posts a form and answers as OFS does", async (_, path, operation, answer) => {
  network.agent.get(ORIGIN).intercept({ path, method: "POST" }).reply(200, answer);
  const auth = basic({ clientId: "reports", clientSecret: "s" });
  const { data, drift } = await call(createTransport({ instance: "acme", auth }), operation, {
    grant_type: "client_credentials",
    ofsc_dynamic_scope: "https://a https://b",
  }).withResponse();
  expect(data).toEqual(answer);
  expect(drift).toEqual([]);
  const [sent] = network.calls();
  expect(sent?.body).toBe("grant_type=client_credentials&ofsc_dynamic_scope=https%3A%2F%2Fa+https%3A%2F%2Fb");
  expect(sent?.headers).toMatchObject({
    "content-type": expect.stringContaining("application/x-www-form-urlencoded"),
    authorization: `Basic ${btoa("reports@acme:s")}`,
  });
});
