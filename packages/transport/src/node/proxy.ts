import { ConfigurationError } from "../errors/call-errors.js";
import { isSecret, toSecret } from "../secret.js";
import type { ConnectionOptions, ProxyServer } from "./options.js";

/** Refuses a proxy that cannot be one, whoever names it. */
export function checkProxy(proxy: ConnectionOptions["proxy"]): void {
  if (proxy === undefined) return;
  if (proxy !== "environment") return void readProxy(proxy);
  const { env } = process;
  for (const name of ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"]) {
    // An address may have a password in it.
    if (env[name] && !isAddress(env[name]))
      throw new ConfigurationError([{ path: ["proxy", name], code: "format", expected: "a URL" }]);
  }
}

const isAddress = (text: string) => /^https?:\/\//i.test(text) && URL.canParse(text);

/** A proxy as undici takes it: its credentials apart from its address, which may be shown. */
export function readProxy(proxy: string | URL | ProxyServer): { uri: string; token?: string } {
  const server: ProxyServer = typeof proxy === "string" || proxy instanceof URL ? { url: proxy } : proxy;
  const text = isSecret(server.url) ? server.url.reveal() : String(server.url);
  // The address may have a password in it, and stays out of the message.
  if (!isAddress(text)) {
    throw new ConfigurationError([
      { path: ["proxy"], code: "format", expected: 'a URL such as "http://proxy.acme.internal:8080"' },
    ]);
  }
  const { origin, username, password } = new URL(text);
  const user = server.user ?? decodeURIComponent(username);
  const secret = toSecret(server.password ?? decodeURIComponent(password));
  if (!user) return { uri: origin };
  return { uri: origin, token: `Basic ${Buffer.from(`${user}:${secret.reveal()}`).toString("base64")}` };
}
