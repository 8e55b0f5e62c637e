import { type Finding, fair, good } from "./finding.js";

type Variables = Readonly<Record<string, string | undefined>>;

/** The proxy that the environment names for an address; `url` only where Node goes through it. */
export function proxyOf(target: URL, env: Variables): { url?: URL; finding: Finding } | undefined {
  const scheme = target.protocol.slice(0, -1);
  const name = [`${scheme}_proxy`, `${scheme.toUpperCase()}_PROXY`].find((variable) => env[variable]);
  if (name === undefined || isExcepted(target, env["no_proxy"] || env["NO_PROXY"] || "")) return undefined;
  const text = env[name] as string;
  // The address may have a password in it, so no more than its host is ever said.
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    return {
      finding: fair("proxy", `${name} is no address`, `set ${name} to one such as http://proxy.acme.internal:8080`),
    };
  const url = new URL(text);
  const said = `${url.host} (${name})`;
  if (isUsed(env)) return { url, finding: good("proxy", said) };
  const how = knowsProxies ? "set NODE_USE_ENV_PROXY=1" : "use Node 22.21, 24.5 or later, and set NODE_USE_ENV_PROXY=1";
  return { finding: fair("proxy", `${said}, which this Node takes no notice of`, `if it is needed, ${how}`) };
}

const option = "--use-env-proxy";
const knowsProxies = process.allowedNodeEnvironmentFlags.has(option);

const isUsed = (env: Variables) =>
  knowsProxies &&
  (env["NODE_USE_ENV_PROXY"] === "1" ||
    process.execArgv.includes(option) ||
    env["NODE_OPTIONS"]?.includes(option) === true);

/** Whether a list such as `localhost,.acme.com,host:8443` has a host, or is `*`. */
function isExcepted({ hostname, port, protocol }: URL, list: string): boolean {
  const own = port || (protocol === "https:" ? "443" : "80");
  return list.split(/[\s,]+/).some((entry) => {
    if (entry === "*") return true;
    const [, host = "", only] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    return host !== "" && (only ?? own) === own && (hostname === host || hostname.endsWith(`.${host}`));
  });
}
