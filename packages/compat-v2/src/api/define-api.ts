import { defineMethods } from "../define-methods.js";
import type { Methods } from "../mapping/method.js";
import { OFSApi, type OFSApiOptions } from "./ofs-api.js";
import { runMethod } from "./run-method.js";

/** A class with the methods of a table. */
export function defineApi<Api extends OFSApi>(name: string, methods: Methods): new (options: OFSApiOptions) => Api {
  class LegacyApi extends OFSApi {}
  Object.defineProperty(LegacyApi, "name", { value: name });
  defineMethods(LegacyApi.prototype, methods, ({ config }, key, method, args) => runMethod(config, key, method, args));
  return LegacyApi as unknown as new (
    options: OFSApiOptions,
  ) => Api;
}
