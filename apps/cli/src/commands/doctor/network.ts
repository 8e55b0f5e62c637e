import { lookup } from "node:dns/promises";
import type { Context } from "../../context.js";
import { timeoutOf } from "../../operation/timeout-of.js";
import { examineClock } from "./clock.js";
import { bad, type Finding, fair, good, wordsOf } from "./finding.js";
import { proxyOf } from "./proxy.js";
import { inspectTls, type Tls } from "./tls.js";

/** Nothing is waited for longer, unless the line says so. */
const mostMs = 10_000;

/** Name, proxy, certificate, answer, clock: in the order in which a call meets them. */
export async function* examineNetwork(context: Context, url: URL): AsyncGenerator<Finding> {
  const { io } = context;
  const signal = AbortSignal.any([io.signal, AbortSignal.timeout(timeoutOf(context).timeout?.total ?? mostMs)]);
  const proxy = proxyOf(url, io.env);
  if (proxy) yield proxy.finding;
  const through = proxy?.url;
  const failed = through || io.fetch ? undefined : await unresolved(url.hostname, signal);
  if (failed) {
    const next = "check the name of the instance, and whether this machine needs a proxy";
    yield bad("network", wordsOf(failed), next);
    return;
  }
  let tls: Tls | undefined;
  if (url.protocol === "https:" && !io.fetch) {
    try {
      tls = await inspectTls(url, { signal, ...(through && { proxy: through }) });
    } catch (error) {
      yield bad("network", wordsOf(error), "check firewall and proxy");
      return;
    }
    yield certificateOf(tls);
    if (tls.problem !== undefined) return;
  }
  const began = performance.now();
  let answer: Response;
  try {
    answer = await (io.fetch ?? fetch)(`${url.origin}/`, { redirect: "manual", signal });
  } catch (error) {
    yield bad("network", wordsOf((error as Error).cause ?? error), "check firewall and proxy");
    return;
  }
  await answer.body?.cancel();
  const took = `${Math.round(performance.now() - began)} ms`;
  yield good("network", [url.hostname, tls?.protocol, took].filter(Boolean).join(", "));
  yield* examineClock(io.now(), answer.headers.get("date"));
}

/** Why a name has no address; undefined where it has. */
async function unresolved(hostname: string, signal: AbortSignal): Promise<unknown> {
  const late = new Promise<Error>((done) => {
    signal.addEventListener("abort", () => done(new Error(`${hostname}: no answer about this name`)), { once: true });
  });
  const found = lookup(hostname.replace(/^\[|\]$/g, "")).then(
    () => undefined,
    (error: unknown) => error,
  );
  return Promise.race([found, late]);
}

const soonDays = 14;
const nextOf: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "compare this machine's clock; if it is right, the certificate has to be renewed",
  CERT_NOT_YET_VALID: "compare this machine's clock",
  ERR_TLS_CERT_ALTNAME_INVALID: "check the name of the instance, or the address given as base URL",
};

function certificateOf({ problem, issuer, daysLeft }: Tls): Finding {
  if (problem !== undefined) {
    const next = nextOf[problem] ?? "set NODE_EXTRA_CA_CERTS to the file of its authority's certificate";
    return bad("certificate", `of ${issuer} is not trusted (${problem})`, next);
  }
  const said = `of ${issuer}, for ${daysLeft} ${daysLeft === 1 ? "day" : "days"} more`;
  return daysLeft < soonDays ? fair("certificate", said, "it has to be renewed soon") : good("certificate", said);
}
