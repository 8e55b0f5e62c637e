import { mapOperations, type Operation } from "@ofsc/contract";
import { domains } from "../../src/handlers/domains.js";
import type { MockServer } from "../../src/server.js";
import { createRandom } from "../../src/world/random.js";
import { basic, basicOf } from "../ask.js";
import { fuzzServer } from "./fuzz-company.js";
import { mutate } from "./mutate.js";
import { type Pools, poolsOf } from "./pools.js";
import { type Draft, draftOf } from "./requests.js";
import { tokenDraft, tokenRoutes } from "./token-requests.js";

/** What came of many requests. */
export interface FuzzResult {
  readonly sent: number;
  /** Answers 500 and worse, and errors without an answer, each kind once. */
  readonly broken: Map<string, string>;
  /** Requests that took longer than allowed. */
  readonly slow: string[];
  /** Routes that were never answered with success. */
  readonly never: string[];
}

const days = ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-02-27"];
const moments = ["2026-03-02 12:00:00", "2026-03-02 08:00:00", "2026-03-03 10:00:00"];
/** After so many requests the world is built anew, lest all that is left of it are ruins. */
const lifeOfWorld = 1500;

/** Sends requests of all operations, valid ones and spoilt ones, all of them decided by one number. */
export async function fuzz(seed: number, count: number, slowMs: number): Promise<FuzzResult> {
  const random = createRandom(seed);
  const operations = allOperations();
  const missing = new Set([...operations.map(({ route }) => route), ...tokenRoutes]);
  const broken = new Map<string, string>();
  const slow: string[] = [];
  let server = fuzzServer();
  let pools: Pools = poolsOf(server.world, days, moments);
  for (let at = 0; at < count; at++) {
    if (at % lifeOfWorld === lifeOfWorld - 1) {
      server = fuzzServer();
      pools = poolsOf(server.world, days, moments);
    }
    const wanted = operations.filter(({ route }) => missing.has(route));
    // Whatever has not succeeded yet is tried more often.
    const operation = random.pick(wanted.length > 0 && random.next() < 0.3 ? wanted : operations);
    const asksForToken = at % 100 === 0;
    const valid = asksForToken ? tokenDraft(random, server) : draftOf(operation, random, pools, server.world);
    const draft = random.next() < 0.5 ? valid : mutate(valid, random);
    const started = performance.now();
    const status = await send(server, draft).catch((error: unknown) => String(error));
    const took = performance.now() - started;
    const told = `${draft.verb} ${draft.path}?${draft.query} ${String(draft.body).slice(0, 600)}`;
    if (took > slowMs) slow.push(`${Math.round(took)} ms: ${told}`);
    if (typeof status === "string" || status.status >= 500) {
      const why = typeof status === "string" ? status : status.detail;
      // Too many subscriptions are a documented 503.
      if (!why.startsWith("Too many subscriptions")) broken.set(`${draft.route}: ${why}`.slice(0, 200), told);
    } else if (status.status < 300) missing.delete(draft.route);
  }
  return { sent: count, broken, slow, never: [...missing] };
}

function allOperations(): Operation[] {
  const found = new Map<string, Operation>();
  for (const { contract } of domains) {
    mapOperations(contract, (operation) =>
      found.set(`${operation.route} ${operation.returns?.media ?? ""}`, operation),
    );
  }
  return [...found.values()];
}

async function send(server: MockServer, draft: Draft): Promise<{ status: number; detail: string }> {
  const { path, query, body, verb, headers } = draft;
  const authorization = draft.as === "user" ? basic("ann@small", "ann-secret") : basicOf(server);
  const response = await server.fetch(
    new Request(`https://mock.test${path}?${query}`, {
      method: verb,
      headers: { authorization, ...headers },
      ...(body === undefined ? {} : { body }),
    }),
  );
  const text = await response.text();
  return { status: response.status, detail: response.status >= 500 ? text : "" };
}
