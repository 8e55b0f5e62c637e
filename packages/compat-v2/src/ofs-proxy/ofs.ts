import { defineMethods } from "../define-methods.js";
import { evaluate } from "../mapping/evaluate.js";
import type { Method } from "../mapping/method.js";
import { warnOf } from "../warn-of.js";
import { Connection, type OFSOptions } from "./connection.js";
import type { OFSCredentials } from "./credentials.js";
import { LegacyCall } from "./legacy-call.js";
import { type ProxyMapping, proxyMethods, responseClassOf } from "./mappings.js";
import type { OFSMethods } from "./methods.js";
import { readAnswer } from "./read-answer.js";
import { failed } from "./response.js";

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
    defineMethods(OFS.prototype, proxyMethods, (ofs, name, method, args) => ofs.#run(name, method, args));
  }

  async #run(legacy: string, method: Method, given: readonly unknown[]): Promise<object> {
    warnOf("PROXY", legacy, method);
    const Class = responseClassOf(method);
    let call: LegacyCall | undefined;
    try {
      call = new LegacyCall({ legacy, ...method } as ProxyMapping, this.transport(), Class);
      const values = Object.fromEntries(method.parameters.map(({ name }, index) => [name, given[index]]));
      const prepared = method.prepare ? await method.prepare(values, {}) : values;
      return await readAnswer(call, evaluate(method, prepared));
    } catch (error) {
      return failed(Class, call?.url ?? this.home, error);
    }
  }
} as unknown as OFSConstructor;
