import { basic, bearer, jwtBearer, oauth2, Secret, type StoredToken, shareTokens, type TokenStore } from "@ofsc/sdk";
import type { Props } from "./props.js";

interface TokenPlan {
  /** The tokens that it gives, the last one again and again. */
  readonly values: readonly string[];
  readonly expiresInMs?: number;
  readonly afterMs?: number;
  /** How often it fails first. */
  readonly failures?: number;
}

type Plan = Record<string, unknown>;

/** A way to authenticate, or a part of one, by its tag. */
export function authOf(tag: string, plan: never, stage: Props): unknown {
  const make = stage.auth?.[tag] ?? makers[tag];
  if (!make) throw new Error(`the case has ${tag}, which nothing revives`);
  return make(plan, stage);
}

const makers: Record<string, (plan: never, stage: Props) => unknown> = {
  $secret: (text: string) => new Secret(text),
  $basic: (plan: Plan, stage) => basic({ ...browser, ...reviveStore(plan, stage) } as never),
  $oauth2: (plan: Plan, stage) => oauth2({ ...browser, ...reviveStore(plan, stage) } as never),
  $bearer: (plan: string | TokenPlan, stage) => bearer(typeof plan === "string" ? plan : tokens(plan, stage)),
  $tokens: (plan: TokenPlan, stage) => tokens(plan, stage),
  /** `key` says in what form the key is given: "pem", "crypto" or "sign". */
  $jwt: (plan: Plan & { key?: string }, stage) => ({
    $later: async () =>
      jwtBearer({ ...browser, ...reviveStore(plan, stage), key: await keyOf(plan.key, stage.key) } as never),
  }),
};

/** Pages run the suite too, and have to say so. */
const browser = { allowInBrowser: true };

function reviveStore({ share, ...plan }: Plan, stage: Props): Plan {
  return share ? { ...plan, share: shareTokens(storeOf(String(share), stage)) } : plan;
}

/** Stores of a name are the same in all clients of a case. */
function storeOf(name: string, stage: Props): TokenStore {
  if (name === "broken")
    return { get: () => Promise.reject(new Error("down")), set: () => Promise.reject(new Error("down")) };
  const known = stage.stores.get(name) ?? new Map<string, StoredToken>();
  stage.stores.set(name, known);
  return {
    get: async (key) => known.get(key),
    set: async (key, token) => {
      stage.notes.push({ stored: key });
      known.set(key, token);
    },
  };
}

function tokens({ values, expiresInMs, afterMs, failures = 0 }: TokenPlan, stage: Props) {
  let asked = 0;
  return async () => {
    stage.notes.push({ askedForToken: ++asked });
    if (afterMs) await new Promise((resolve) => setTimeout(resolve, afterMs));
    if (asked <= failures) throw new Error("no token today");
    const value = values[Math.min(asked - failures, values.length) - 1] ?? "";
    return expiresInMs === undefined ? value : { value, expiresAt: Date.now() + expiresInMs };
  };
}

const RS256 = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

async function keyOf(form = "pem", pem = ""): Promise<unknown> {
  if (form === "pem") return pem;
  if (form !== "crypto" && form !== "sign") return form;
  const body = pem.replace(/-----[A-Z ]+-----|\s/g, "");
  const bytes = Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
  const key = await crypto.subtle.importKey("pkcs8", bytes, RS256, false, ["sign"]);
  return form === "crypto" ? key : (input: Uint8Array<ArrayBuffer>) => crypto.subtle.sign(RS256.name, key, input);
}
