import { Agent, buildConnector, Client, type Dispatcher, EnvHttpProxyAgent, Pool, ProxyAgent } from "undici";
import type { ConnectionOptions } from "./options.js";
import { readProxy } from "./proxy.js";
import type { createTrust } from "./trust.js";

/** The streams that one connection of HTTP/2 carries at once, as most servers allow. */
const STREAMS = 100;

/** A dispatcher that makes and keeps connections as the options say. */
export function createDispatcher(options: ConnectionOptions, trust: ReturnType<typeof createTrust>): Dispatcher {
  const { http2 = false, connections = http2 ? 8 : 64, keepAliveMs = 4_000, connectTimeoutMs = 10_000 } = options;
  const requestTls = { timeout: connectTimeoutMs, allowH2: http2, ...trust.origin };
  const settings = {
    connections,
    keepAliveTimeout: keepAliveMs,
    allowH2: http2,
    // How long an answer may take is the transport's affair.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: buildConnector(requestTls),
    requestTls,
    proxyTls: { timeout: connectTimeoutMs, ...trust.proxy },
    clientFactory: (origin: URL, tunnel: object) =>
      new Pool(origin, { ...tunnel, headersTimeout: connectTimeoutMs, bodyTimeout: 0 }),
    ...(http2 && { factory: createPool }),
  };
  if (options.proxy === undefined) return new Agent(settings);
  if (options.proxy !== "environment") return new ProxyAgent({ ...settings, ...readProxy(options.proxy) });
  return new EnvHttpProxyAgent(settings);
}

/** Connections that carry many requests at once if HTTP/2 was agreed on, and one if it was not. */
function createPool(origin: string | URL, settings: Pool.Options): Pool {
  const factory = (url: URL, { connect, ...rest }: Client.Options) => {
    const client = new Client(url, {
      ...rest,
      connect: (target, done) =>
        (connect as buildConnector.connector)(target, (...outcome) => {
          const protocol = (outcome[1] as { alpnProtocol?: string } | null)?.alpnProtocol;
          Object.assign(client, { pipelining: protocol === "h2" ? STREAMS : 1 });
          done(...outcome);
        }),
    });
    return client;
  };
  return new Pool(origin, { ...settings, factory });
}
