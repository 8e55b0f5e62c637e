import type { LookupAddress } from "node:dns";
import { lookup as systemLookup } from "node:dns";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import type { Agent } from "undici";

/** The address is not one that anybody on the internet can reach, or not one that may be named. */
export class ForbiddenAddressError extends Error {
  override readonly name = "ForbiddenAddressError";
}

/** What is reached beside public addresses. */
export interface PublicFetchOptions {
  /** Names of hosts, with or without a port, that are allowed whatever their address, such as `127.0.0.1:8080`. */
  readonly allow?: readonly string[] | undefined;
  /** Resolves names. @default the system's */
  readonly lookup?: ((hostname: string) => Promise<readonly LookupAddress[]>) | undefined;
}

/** Whether an address is public unicast: not private, loopback, link-local, shared, mapped, translated or unassigned. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  // Of version 6 the internet is 2000::/3; an address of version 4 within another one is a way around a check.
  if (parsed instanceof ipaddr.IPv6 && ((parsed.parts[0] ?? 0) & 0xe000) !== 0x2000) return false;
  return parsed.range() === "unicast";
}

const resolve = (hostname: string) =>
  new Promise<readonly LookupAddress[]>((done, fail) => {
    systemLookup(hostname, { all: true }, (error, addresses) => (error ? fail(error) : done(addresses)));
  });

/**
 * A `fetch` that reaches public addresses only: HTTPS, no redirects, no credentials in the address. A name is resolved once,
 * every address of it has to be public, and the connection goes to that very address.
 */
export function publicFetch({ allow = [], lookup = resolve }: PublicFetchOptions = {}): typeof globalThis.fetch {
  const allowed = ({ host, hostname }: URL) => allow.includes(host) || allow.includes(hostname);
  const open = async () => {
    // Loaded when it is needed: who names all addresses himself does without it.
    const undici = await import("undici");
    return { fetch: undici.fetch, agent: pinned(undici.Agent, lookup, allow) };
  };
  let opened: ReturnType<typeof open> | undefined;
  return (async (input: string | URL | Request, init: RequestInit = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (!allowed(url)) check(url);
    opened ??= open();
    const { fetch, agent } = await opened;
    return fetch(url, { ...(init as object), redirect: "manual", dispatcher: agent });
  }) as unknown as typeof globalThis.fetch;
}

/** Connections to the very addresses that were looked at. */
function pinned(
  Pinned: typeof Agent,
  lookup: NonNullable<PublicFetchOptions["lookup"]>,
  allow: readonly string[],
): Agent {
  return new Pinned({
    connect: {
      lookup: (hostname, { all }, callback) => {
        const names = allow.some((name) => name === hostname || name.startsWith(`${hostname}:`));
        lookup(hostname).then(
          (addresses) => {
            const bad = addresses.find(({ address }) => !isPublicAddress(address));
            const [first] = addresses;
            if (!first || (bad && !names)) {
              callback(new ForbiddenAddressError(`${hostname} has no public address`), "", 4);
            } else if (all) callback(null, addresses as never);
            else callback(null, first.address, first.family);
          },
          (error: NodeJS.ErrnoException) => callback(error, "", 4),
        );
      },
    },
  });
}

/** What an address may not be, before any name is resolved. */
function check(url: URL): void {
  if (url.protocol !== "https:") throw new ForbiddenAddressError("expected https:");
  if (url.username || url.password) throw new ForbiddenAddressError("an address may carry no credentials");
  // The parser of addresses has written decimal, octal and hexadecimal forms in the usual one by now.
  const literal = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(literal) && !isPublicAddress(literal)) throw new ForbiddenAddressError(`${literal} is not public`);
}
