import { afterEach } from "vitest";
import { type ConnexaClient, type ConnexaOptions, createConnexa } from "../src/index.js";
import { type ConnexaMock, type ConnexaMockOptions, createConnexaMock } from "../src/mock/index.js";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((listener) => listener.close()));
});

/** A service on loopback and a client of it. */
export async function serve(
  mockOptions: ConnexaMockOptions = {},
  options: ConnexaOptions = {},
): Promise<{ mock: ConnexaMock; connexa: ConnexaClient; baseUrl: string }> {
  const mock = createConnexaMock(mockOptions);
  const listener = await mock.listen();
  open.push(listener);
  const baseUrl = listener.url;
  const credentials = { clientId: "client", clientSecret: "secret" };
  return { mock, baseUrl, connexa: createConnexa({ baseUrl, ...credentials, pace: false, ...options }) };
}
