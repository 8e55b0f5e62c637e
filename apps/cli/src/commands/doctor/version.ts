import type { Context } from "../../context.js";
import { type Finding, fair, good } from "./finding.js";

/** The registry that npm itself would ask: that of a company, where one is set. */
const registryOf = (env: Readonly<Record<string, string | undefined>>) =>
  env["npm_config_registry"] || "https://registry.npmjs.org/";

const mostMs = 3000;
const mostBytes = 262_144;

/** Whether there is a newer version. Nobody has to answer, and nothing but the name of the package is sent. */
export async function examineVersion({ io, program }: Context): Promise<Finding> {
  const own = await program.version();
  const latest = await latestOf("@ofsc/cli", registryOf(io.env), io.fetch ?? fetch, io.signal);
  if (latest === undefined) return good("version", `${own}; whether there is a newer one, the registry does not say`);
  if (!isNewer(latest, own)) return good("version", `${own}, the newest`);
  return fair("version", `${own}; there is ${latest}`, "npm install --global @ofsc/cli");
}

async function latestOf(
  name: string,
  registry: string,
  send: typeof fetch,
  ends: AbortSignal,
): Promise<string | undefined> {
  try {
    const url = new URL(`${name.replace("/", "%2f")}/latest`, registry.endsWith("/") ? registry : `${registry}/`);
    // `fetch` takes no address with a password in it, and this question wants none.
    [url.username, url.password] = ["", ""];
    const signal = AbortSignal.any([ends, AbortSignal.timeout(mostMs)]);
    const answer = await send(url.href, { signal, headers: { accept: "application/json" } });
    const { version } = JSON.parse(answer.ok ? await textOf(answer) : "{}") as { version?: unknown };
    return typeof version === "string" && /^\d+\.\d+\.\d+$/.test(version) ? version : undefined;
  } catch {
    return undefined;
  }
}

/** An answer as text, as long as it is no longer than such answers are. */
async function textOf(answer: Response): Promise<string> {
  const decoder = new TextDecoder();
  let [text, bytes] = ["", 0];
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new RangeError("too long");
    text += decoder.decode(chunk, { stream: true });
  }
  return text;
}

/** Whether a release comes after a version, which may be one before its release: `1.2.0-rc.1`. */
function isNewer(release: string, own: string): boolean {
  const [base = "", before] = own.split("-", 2);
  const order = release.localeCompare(base, "en", { numeric: true });
  return order > 0 || (order === 0 && before !== undefined);
}
