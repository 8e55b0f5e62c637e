import { request } from "node:http";
import { request as secureRequest } from "node:https";
import { isIP } from "node:net";
import type { Duplex } from "node:stream";
import { connect } from "node:tls";

/** What the other side shows of itself. */
export interface Tls {
  /** Such as `TLS 1.3`. */
  readonly protocol: string;
  /** Who signed the certificate, as it says. */
  readonly issuer: string;
  readonly daysLeft: number;
  /** Why it is not trusted; absent where it is. */
  readonly problem?: string;
}

export interface TlsOptions {
  readonly signal: AbortSignal;
  /** What is gone through. */
  readonly proxy?: URL;
  /** Authorities in place of those that Node knows. */
  readonly ca?: string;
}

/** Looks at a certificate, also at one that is not trusted: nothing is sent over the connection. */
export async function inspectTls(url: URL, { signal, proxy, ca }: TlsOptions): Promise<Tls> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const port = Number(url.port || 443);
  const tunnel = proxy && (await tunnelTo(`${url.hostname}:${port}`, proxy, signal));
  const socket = connect({
    ...(tunnel ? { socket: tunnel } : { host, port }),
    ...(isIP(host) ? { host } : { servername: host }),
    ...(ca !== undefined && { ca }),
    rejectUnauthorized: false,
  });
  const stop = () => socket.destroy(new Error(`${url.host}: no answer in time`));
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) stop();
  try {
    return await new Promise((done, fail) => {
      socket.once("error", fail);
      socket.once("close", () => fail(new Error(`${url.host}: the connection was closed`)));
      socket.once("secureConnect", () => {
        const { issuer = {}, valid_to } = socket.getPeerCertificate() as Partial<
          ReturnType<typeof socket.getPeerCertificate>
        >;
        const { O: house, CN: name } = issuer as { O?: string; CN?: string };
        const problem = socket.authorized ? undefined : codeOf(socket.authorizationError);
        done({
          protocol: (socket.getProtocol() ?? "TLS").replace("TLSv", "TLS "),
          issuer: house ?? name ?? "nobody",
          daysLeft: Math.floor((Date.parse(valid_to ?? "") - Date.now()) / 86_400_000),
          ...(problem !== undefined && { problem }),
        });
      });
    });
  } finally {
    signal.removeEventListener("abort", stop);
    socket.destroy();
    tunnel?.destroy();
  }
}

/** Types say that it is an error; Node gives its code. */
const codeOf = (error: Error | string) =>
  typeof error === "string" ? error : ((error as NodeJS.ErrnoException | undefined)?.code ?? "not authorized");

/** A way through a proxy. */
function tunnelTo(path: string, proxy: URL, signal: AbortSignal): Promise<Duplex> {
  const { hostname: host, port, protocol, username, password } = proxy;
  const user = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const authorization = username && { "proxy-authorization": `Basic ${Buffer.from(user).toString("base64")}` };
  const secure = protocol === "https:";
  return new Promise((done, fail) => {
    const asked = (secure ? secureRequest : request)({
      host: host.replace(/^\[|\]$/g, ""),
      port: port || (secure ? 443 : 80),
      method: "CONNECT",
      path,
      headers: { host: path, ...(authorization || {}) },
      signal,
    });
    asked.once("connect", ({ statusCode }, socket) => {
      if (statusCode === 200) return done(socket);
      socket.destroy();
      fail(new Error(`the proxy ${proxy.host} answered ${statusCode}`));
    });
    asked.once("response", ({ statusCode }) => fail(new Error(`the proxy ${proxy.host} answered ${statusCode}`)));
    asked.once("error", fail);
    asked.end();
  });
}
