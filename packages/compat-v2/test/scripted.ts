import { OFSC, type OFSCOptions } from "../src/index.js";

/** A request as it was sent. */
export interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
}

/** Legacy code against answers that are given beforehand; the last one goes on. */
export function scripted(
  answers: readonly (() => Response)[],
  options: OFSCOptions = {},
): { ofsc: OFSC; sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch = (async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    const { method, headers } = request;
    sent.push({ method, url: new URL(request.url), headers, body: await request.text() });
    const answer = answers[Math.min(sent.length, answers.length) - 1] as () => Response;
    return answer();
  }) as typeof globalThis.fetch;
  const transport = { fetch, retry: { attempts: 1 }, ...options.transport };
  return { ofsc: new OFSC({ clientID: "id", instance: "acme", secret: "s", ...options, transport }), sent };
}

export const json =
  (body: unknown, status = 200) =>
  () =>
    Response.json(body, { status });
export const problem = (status: number) =>
  json({ type: "t", title: "Title", status: String(status), detail: "d" }, status);
export const nothing = () => new Response(null, { status: 204 });
