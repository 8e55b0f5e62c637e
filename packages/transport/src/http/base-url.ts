import type { Vendor } from "@ofsc/contract";
import { wrongOption } from "../errors/call-errors.js";

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Where an instance answers. A path prefix is kept; anything but HTTPS is refused, except on this machine. */
export function readBaseUrl(
  instance: string | undefined,
  baseUrl: string | undefined,
  addressOf: Vendor["baseUrl"],
): string {
  if (baseUrl !== undefined) return checkUrl("baseUrl", baseUrl).replace(/\/+$/, "");
  if (!addressOf || !instance) {
    throw wrongOption("options", addressOf ? "instance or baseUrl" : "baseUrl", "required");
  }
  // The name becomes part of a host, and must not become more than that.
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(instance)) throw wrongOption("instance", 'a name such as "acme.test"');
  const host = new URL(addressOf("x")).host.slice(1);
  if (instance.toLowerCase().endsWith(host)) {
    throw wrongOption("instance", `the name alone, "${instance.slice(0, -host.length)}"`);
  }
  return addressOf(instance);
}

/** A URL that credentials may be sent to. */
export function checkUrl(name: string, text: string): string {
  // What cannot be read may hold a password, and is not repeated.
  const url = parseUrl(text);
  if (!url) throw wrongOption(name, "a URL");
  const { protocol, hostname, username, password, search, hash, href } = url;
  if (protocol !== "https:" && !(protocol === "http:" && LOOPBACK.test(hostname))) {
    throw wrongOption(name, "https, or http to this machine");
  }
  if (username || password || search || hash) throw wrongOption(name, "host and path");
  return href;
}

/** `URL.parse`, which not every runtime has. */
function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** Whether something is a URL. */
export const isUrl = (text: string): boolean => parseUrl(text) !== undefined;

/** Whether code runs where its visitors can read it: in a page, a worker of one, or an app on somebody's phone. */
export function isBrowser(): boolean {
  const { document, importScripts, navigator } = globalThis as {
    document?: unknown;
    importScripts?: unknown;
    navigator?: { product?: string };
  };
  return document !== undefined || typeof importScripts === "function" || navigator?.product === "ReactNative";
}
