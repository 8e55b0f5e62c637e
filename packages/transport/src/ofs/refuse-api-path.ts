import { wrongOption } from "../errors/call-errors.js";
import type { TransportOptions } from "../options.js";

/** Every call brings the path of its API: in `baseUrl` it would be there twice. */
export function refuseApiPath(options: TransportOptions): TransportOptions {
  const [address = "", path] = String(options?.baseUrl).split(/\/rest\/(?=ofsc|oauth)/);
  // An address that is wrong in other ways may hold a password, and is not repeated.
  if (!path || !/^https?:[^?#@]+$/.test(address)) return options;
  throw wrongOption("baseUrl", `the address alone, "${address}"`);
}
