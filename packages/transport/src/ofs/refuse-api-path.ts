import { ConfigurationError } from "../errors/call-errors.js";
import type { TransportOptions } from "../options.js";

/** Every call brings the path of its API: in `baseUrl` it would be there twice. */
export function refuseApiPath(options: TransportOptions): TransportOptions {
  const baseUrl: unknown = options?.baseUrl;
  const [, address] = /^(https?:\/\/[^?#@]+?)\/rest\/(?:ofsc|oauth)\w+(?:\/v\d+)?\/*$/.exec(String(baseUrl)) ?? [];
  if (address === undefined) return options;
  throw new ConfigurationError([{ path: ["baseUrl"], code: "format", expected: `the address alone, "${address}"` }]);
}
