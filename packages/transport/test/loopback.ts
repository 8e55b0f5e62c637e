import { createServer, type RequestListener } from "node:http";
import { createSecureServer } from "node:http2";
import { createServer as createHttpsServer, type ServerOptions } from "node:https";
import { type AddressInfo, connect, createServer as createSocketServer, type Server, type Socket } from "node:net";
import { afterEach } from "vitest";
import { createAuthority, createIdentity, type Identity, pemOf } from "./certificate.js";

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

export interface Loopback {
  readonly url: string;
  /** Connections made so far. */
  readonly made: number;
  /** Connections open now. */
  readonly open: number;
}

async function listen(server: Server, scheme: string): Promise<Loopback> {
  const sockets = new Set<Socket>();
  let made = 0;
  server.on("connection", (socket: Socket) => {
    made++;
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const url = `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    get made() {
      return made;
    },
    get open() {
      return sockets.size;
    },
  };
}

export const authority: Identity = createAuthority();
const { certificate: cert, key } = createIdentity(authority);
const identity = { cert, key: pemOf(key) };

export const serveHttp = (answer: RequestListener): Promise<Loopback> => listen(createServer(answer), "http");

export const serveHttps = (answer: RequestListener, options: ServerOptions = {}): Promise<Loopback> =>
  listen(createHttpsServer({ ...identity, ...options }, answer), "https");

/** Speaks HTTP/2 with those who can, and HTTP/1.1 with the others. */
export const serveHttp2 = (answer: RequestListener): Promise<Loopback> =>
  listen(createSecureServer({ ...identity, allowHTTP1: true }, answer as never), "https");

/** A proxy that makes tunnels for those who know the password. */
export function serveProxy(tunnels: string[], credentials?: string): Promise<Loopback> {
  const wanted = credentials && `Basic ${Buffer.from(credentials).toString("base64")}`;
  const server = createServer((_, response) => response.writeHead(405).end());
  server.on("connect", ({ url = "", headers }, client) => {
    client.on("error", () => {});
    if (wanted && headers["proxy-authorization"] !== wanted) {
      client.end("HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n");
      return;
    }
    tunnels.push(url);
    const [host = "", port] = url.split(":");
    const upstream = connect(Number(port), host, () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      client.pipe(upstream).pipe(client);
    });
    upstream.on("error", () => client.destroy());
  });
  return listen(server, "http");
}

/** A server that takes connections and says nothing. */
export const serveSilence = (): Promise<Loopback> => listen(createSocketServer(), "https");
