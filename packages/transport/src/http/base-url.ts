import type { Vendor } from "@ofsc/contract";
import { ConfigurationError } from "../errors/call-errors.js";

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Where an instance answers. A path prefix is kept; anything but HTTPS is refused, except on this machine. */
export function readBaseUrl(
  instance: string | undefined,
  baseUrl: string | undefined,
  addressOf: Vendor["baseUrl"],
): string {
  if (baseUrl === undefined) {
    const expected = addressOf ? "instance or baseUrl" : "baseUrl";
    if (!addressOf || !instance) throw new ConfigurationError([{ path: ["options"], code: "required", expected }]);
    // The name becomes part of a host, and must not become more than that.
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(instance)) {
      throw new ConfigurationError([{ path: ["instance"], code: "format", expected: 'a name such as "acme.test"' }]);
    }
    const host = new URL(addressOf("x")).host.slice(1);
    if (instance.toLowerCase().endsWith(host)) {
      const expected = `the name alone, "${instance.slice(0, -host.length)}"`;
      throw new ConfigurationError([{ path: ["instance"], code: "format", expected }]);
    }
    return addressOf(instance);
  }
  return checkUrl("baseUrl", baseUrl).replace(/\/+$/, "");
}

/** A URL that credentials may be sent to. */
export function checkUrl(name: string, text: string): string {
  // What cannot be read may hold a password, and is not repeated.
  if (!isUrl(text)) throw new ConfigurationError([{ path: [name], code: "format", expected: "a URL" }]);
  const { protocol, hostname, username, password, search, hash, href } = new URL(text);
  if (protocol !== "https:" && !(protocol === "http:" && LOOPBACK.test(hostname))) {
    throw new ConfigurationError([{ path: [name], code: "format", expected: "https, or http to this machine" }]);
  }
  if (username || password || search || hash) {
    throw new ConfigurationError([{ path: [name], code: "format", expected: "host and path" }]);
  }
  return href;
}

/** `URL.canParse`, which not every runtime has. */
export function isUrl(text: string): boolean {
  try {
    return Boolean(new URL(text));
  } catch {
    return false;
  }
}

/** Whether code runs where its visitors can read it: in a page, a worker of one, or an app on somebody's phone. */
export function isBrowser(): boolean {
  const { document, importScripts, navigator } = globalThis as {
    document?: unknown;
    importScripts?: unknown;
    navigator?: { product?: string };
  };
  return document !== undefined || typeof importScripts === "function" || navigator?.product === "ReactNative";
}
