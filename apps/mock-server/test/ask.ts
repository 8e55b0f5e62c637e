import type { MockServer } from "../src/server.js";

/** What came back. */
export interface Asked {
  readonly status: number;
  // Tests look into answers freely.
  readonly data: ReturnType<typeof JSON.parse>;
  readonly headers: Headers;
}

/** Sends requests to a server as its application, or with other credentials. */
export function asker(server: MockServer, authorization = basicOf(server)) {
  return async (route: string, body?: unknown): Promise<Asked> => {
    const [method = "GET", path = "/"] = route.split(/ (.*)/s);
    const init = { method, headers: { authorization }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const response = await server.fetch(new Request(`https://mock.test${path}`, init));
    const text = await response.text();
    return { status: response.status, data: text === "" ? undefined : JSON.parse(text), headers: response.headers };
  };
}

export const basicOf = ({ credentials }: MockServer) =>
  basic(`${credentials.clientId}@${credentials.instance}`, credentials.clientSecret);

export const basic = (name: string, secret: string) => `Basic ${btoa(`${name}:${secret}`)}`;
