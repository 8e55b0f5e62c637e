import type { OFSConfig } from "../config.js";
import type { Method, Values } from "../mapping/method.js";
import type { Answer } from "../results/answer.js";
import { LegacyResponse } from "../results/legacy-response.js";
import { invoke } from "./invoke.js";

interface ListBody {
  items?: unknown[];
  hasMore?: boolean;
  totalResults?: number;
}

/**
 * Reads a list page after page, from `initial_offset` on, each from where the rows received so far end, and answers as one
 * page. The first answer
 * that is an error is the answer.
 */
export async function collect(config: OFSConfig, method: Method, values: Values): Promise<Answer> {
  const start = Number(values["initial_offset"] ?? 0);
  const items: unknown[] = [];
  for (;;) {
    const answer = await invoke(config, method, { ...values, initial_offset: start + items.length });
    if (answer.error) return answer;
    const page = answer.response.json() as ListBody;
    items.push(...(page.items ?? []));
    const more = page.hasMore ?? start + items.length < (page.totalResults ?? 0);
    // A page without rows ends a list, whatever it says of more.
    if (!more || !page.items?.length) return joined(answer.response, items);
  }
}

function joined(last: LegacyResponse, items: unknown[]): Answer {
  const { status_code: status, reason: statusText } = last;
  const content = new TextEncoder().encode(JSON.stringify({ items }));
  const response = new Response(null, { status, statusText, headers: { "content-type": "application/json" } });
  return { response: new LegacyResponse(response, content) };
}
