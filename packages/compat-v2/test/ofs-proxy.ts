import { createMockServer, type MockServer, type MockServerOptions } from "@ofsc/mock-server";
import { OFS, type OFSOptions } from "../src/ofs-proxy/index.js";

/** A client of a service company of its own, on 1 December 2026. */
export function legacyClient(
  options: OFSOptions = {},
  server: MockServerOptions = {},
): { server: MockServer; ofs: OFS } {
  const mock = createMockServer({ clock: "2026-12-01T08:00:00Z", ...server });
  const { instance, clientId, clientSecret } = mock.credentials;
  const fetch: typeof globalThis.fetch = (input, init) => mock.fetch(new Request(input, init));
  return { server: mock, ofs: new OFS({ instance, clientId, clientSecret }, { fetch, ...options }) };
}

/** What was sent, and answers as they are told, request by request; the last one repeats itself. */
export function scripted(...answers: (Response | Error)[]): { fetch: typeof globalThis.fetch; sent: Request[] } {
  const sent: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const answer = answers[Math.min(sent.push(new Request(input, init)), answers.length) - 1];
    if (answer instanceof Response) return answer.clone();
    throw answer ?? new Error("nothing was to be sent");
  };
  return { fetch, sent };
}

export const json = (data: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  Response.json(data, { status, headers });

/** A client whose requests are answered as told. */
export function scriptedClient(...answers: (Response | Error)[]): { ofs: OFS; sent: Request[] } {
  const { fetch, sent } = scripted(...answers);
  return { ofs: new OFS({ instance: "acme", token: "t" }, { fetch }), sent };
}
