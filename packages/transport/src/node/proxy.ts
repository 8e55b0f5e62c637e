import { ConfigurationError } from "../errors/call-errors.js";
import { toSecret } from "../secret.js";
import type { ProxyServer } from "./options.js";

/** A proxy as undici takes it: its credentials apart from its address, which may be shown. */
export function readProxy(proxy: string | URL | ProxyServer): { uri: string; token?: string } {
  const server: ProxyServer = typeof proxy === "string" || proxy instanceof URL ? { url: proxy } : proxy;
  const text = String(server.url);
  // The address may have a password in it, and stays out of the message.
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
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
