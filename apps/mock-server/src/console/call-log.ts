import type { ReceivedRequest } from "../http/request-log.js";
import type { LoggedCall } from "./api.js";
import { clientOf } from "./client-of.js";
import { redact } from "./redact.js";

const kept = 500;
const shown = 65_536;

/** Notes the calls that come in, the latest last. */
export function createCallLog(received: readonly ReceivedRequest[], told: (call: LoggedCall) => void) {
  const calls: LoggedCall[] = [];
  const claimed = new WeakSet<ReceivedRequest>();
  let last = 0;
  return {
    calls,
    async around(request: Request, next: () => Promise<Response>): Promise<Response> {
      const at = Date.now();
      const begun = performance.now();
      const response = await next();
      const ms = Math.round(performance.now() - begun);
      const url = new URL(request.url);
      const entry = received.findLast(
        (one) => one.path === url.pathname && one.method === request.method && !claimed.has(one),
      );
      if (entry) claimed.add(entry);
      const type = response.headers.get("content-type") ?? "";
      const copy = /json|text|xml/.test(type) ? response.clone() : undefined;
      void (async () => {
        const text = copy ? await startOf(copy) : type && `(${type})`;
        const call: LoggedCall = {
          id: ++last,
          at,
          method: request.method,
          path: url.pathname,
          query: [...url.searchParams]
            .map(([name, value]) => `${name}=${/token|secret/i.test(name) ? "[redacted]" : value}`)
            .join("&"),
          ...(entry?.route === undefined ? {} : { route: entry.route }),
          status: response.status,
          ms,
          caller: clientOf(request.headers.get("authorization")),
          request: redact(entry?.body ?? "", request.headers.get("content-type") ?? ""),
          response: redact(text),
          differences: response.status === 400 ? differencesIn(text) : [],
        };
        calls.push(call);
        if (calls.length > kept) calls.shift();
        told(call);
      })();
      return response;
    },
  };
}

/** The server says in `detail` what is wrong with a request. */
function differencesIn(text: string): string[] {
  try {
    const { detail } = JSON.parse(text) as { detail?: string };
    return detail ? detail.split(/\n|; /).filter(Boolean) : [];
  } catch {
    return [];
  }
}

async function startOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    while (reader && text.length < shown) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
    void reader?.cancel().catch(() => {});
  } catch {
    // The connection was cut on purpose: what came before is shown.
  }
  return text;
}
