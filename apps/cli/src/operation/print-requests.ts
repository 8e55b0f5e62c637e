import type { Operation } from "@ofsc/contract";
import type { TransportOptions } from "@ofsc/transport/connect";
import type { Io } from "../io.js";
import { curlOf } from "./curl-of.js";

/** Options of a transport whose `fetch` prints, the token left to a variable: there is nothing in it that could send. */
export const printRequests = ({ stdout }: Io, token: string, empty: string): TransportOptions => ({
  limits: false,
  breaker: false,
  validation: { response: "off" },
  retry: { attempts: 1 },
  fetch: async (input: unknown, init?: unknown) => {
    const request = new Request(input as string, init as RequestInit);
    await stdout.write(`${(await curlOf(request, token)).join(" ")}\n`);
    return new Response(empty, { headers: { "content-type": "application/json" } });
  },
});

/** A page without items, as the service of an operation writes it; nothing for what gives no pages. */
export function emptyPage({ page, paging }: Operation): string {
  if (!page) return "null";
  const member = paging?.member === undefined ? "items" : paging.member;
  return member === null ? "[]" : JSON.stringify({ [member]: [] });
}
