import { evaluate } from "../mapping/evaluate.js";
import { warnLegacy } from "../warn.js";
import { adjust } from "./adjustments.js";
import { Connection, type OFSOptions } from "./connection.js";
import type { OFSCredentials } from "./credentials.js";
import { handlerOf } from "./handlers.js";
import { LegacyCall } from "./legacy-call.js";
import { type ProxyMapping, proxyMappings } from "./mappings.js";
import type { OFSMethods } from "./methods.js";
import { failed } from "./response.js";
import { responseClassOf } from "./responses.js";

/** A client with the methods of `@ofs-users/proxy`. */
export interface OFS extends Connection, OFSMethods {}

/** Makes one. Throws a `TypeError` for a `baseURL` that is no address; what else is missing, the first call says. */
export interface OFSConstructor {
  new (credentials: OFSCredentials, options?: OFSOptions): OFS;
  /** What is made by it. */
  readonly prototype: OFS;
}

/** A client with the methods of `@ofs-users/proxy`. */
export const OFS = class OFS extends Connection {
  static {
    for (const mapping of proxyMappings) {
      const value = function (this: OFS, ...args: unknown[]): Promise<object> {
        return this.#run(mapping, args);
      };
      Object.defineProperty(OFS.prototype, mapping.legacy, { value, configurable: true, writable: true });
    }
  }

  async #run(mapping: ProxyMapping, given: readonly unknown[]): Promise<object> {
    const { legacy, parameters, call: name } = mapping;
    const message = `${legacy} → ofsc.${name}, see docs/migration.md#${legacy}`;
    warnLegacy({ code: `OFSC_PROXY_${legacy}`, message });
    const Class = responseClassOf(legacy);
    let call: LegacyCall | undefined;
    try {
      call = new LegacyCall(mapping, this.transport(), Class);
      const values = Object.fromEntries(parameters.map((parameter, index) => [parameter.name, given[index]]));
      return await handlerOf(legacy)(call, adjust(legacy, evaluate(mapping, values)), given);
    } catch (error) {
      return failed(Class, call?.url ?? this.home, error);
    }
  }
} as unknown as OFSConstructor;
