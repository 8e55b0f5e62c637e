import type { Secret } from "../secret.js";

/** A proxy and who may use it. */
export interface ProxyServer {
  /** Its address, such as `http://proxy.acme.internal:8080`; a name and password in it are kept secret. */
  url: string | URL | Secret;
  /** The user name that the proxy wants. */
  user?: string;
  /** The password that the proxy wants. */
  password?: string | Secret;
}

/** A certificate that says who the client is, with its key, both in PEM. */
export interface ClientCertificate {
  /** The certificate, PEM. */
  certificate: string | Buffer | Secret;
  /** Its private key, PEM. */
  key: string | Buffer | Secret;
  /** What the key is encrypted with. */
  passphrase?: string | Secret;
}

/** How connections are made and kept. */
export interface ConnectionOptions {
  /** How many connections to one origin there may be at once; further requests wait. @default 64 */
  connections?: number | undefined;
  /** How long a connection without a request is kept, in milliseconds; a server may ask for less. @default 4_000 */
  keepAliveMs?: number | undefined;
  /** How long a connection may take to come about, in milliseconds. @default 10_000 */
  connectTimeoutMs?: number | undefined;
  /** Uses HTTP/2 where the server offers it. @default false */
  http2?: boolean | undefined;
  /** Goes through a proxy: this one, or the ones that HTTP_PROXY, HTTPS_PROXY and NO_PROXY name. @default none */
  proxy?: string | URL | ProxyServer | "environment" | undefined;
  /** Certificates of your own authorities, in PEM, trusted beside those that Node comes with. */
  certificateAuthorities?: string | Buffer | Secret | readonly (string | Buffer | Secret)[] | undefined;
  /** The certificate to show, where the other side asks for one (mutual TLS). */
  clientCertificate?: ClientCertificate | undefined;
}

/** What of a `Dispatcher` of undici's is used; its types are not needed where undici is not installed. */
export interface NodeDispatcher {
  request(options: never): Promise<unknown>;
  close(): Promise<void>;
}

/** How requests are sent on Node. */
export interface NodeExchangeOptions extends ConnectionOptions {
  /** Lets the server compress what it answers. @default true */
  compression?: boolean | undefined;
  /** A dispatcher of undici's, in place of connections made by these options. */
  dispatcher?: NodeDispatcher | undefined;
}
