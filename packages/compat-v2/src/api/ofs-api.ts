import { OFSConfig, type OFSConfigOptions } from "../config.js";
import { connectionOf } from "../connection.js";
import type { Bound } from "../mapping/bind.js";
import { bind } from "../mapping/bind.js";
import type { Method } from "../mapping/method.js";
import { sharedMethods } from "../mapping/shared.js";
import type { Answer } from "../results/answer.js";
import type { LegacyResponse } from "../results/legacy-response.js";
import type { OFSOAuthRequest } from "../results/oauth-request.js";
import { type ReturnOptions, wrapReturn } from "../results/wrap-return.js";
import { warnOf } from "../warn-of.js";
import { type CallOptions, callPath } from "./call-path.js";
import { requestToken } from "./request-token.js";

/** What a class is made on. */
export interface OFSApiOptions {
  /** Where OFS is and who calls; one may be shared. */
  config: OFSConfig | OFSConfigOptions;
}

/** What the four classes have in common. */
export class OFSApi {
  /** Where OFS is and who calls. */
  readonly config: OFSConfig;

  constructor({ config }: OFSApiOptions) {
    this.config = config instanceof OFSConfig ? config : new OFSConfig(config);
  }

  /** Where calls go. */
  get baseUrl(): string {
    return this.config.baseURL;
  }

  /** The headers that a call carries, secrets included; a new object with every access. */
  get headers(): Promise<Record<string, string>> {
    return this.#authorization().then((Authorization) => ({
      "Content-Type": "application/json;charset=UTF-8",
      Authorization,
    }));
  }

  async #authorization(): Promise<string> {
    if (!this.config.useToken) return `Basic ${this.config.basicAuthString}`;
    return `Bearer ${await connectionOf(this.config).calls.accessToken()}`;
  }

  /** Gets a token with the credentials, or for a signed assertion; the whole response, whatever its status. */
  async token(auth?: OFSOAuthRequest | null): Promise<LegacyResponse> {
    warnOf("token", sharedMethods.token);
    return (await requestToken(this.config, auth)).response;
  }

  /** Calls any path; the whole response, whatever its status. */
  async call(options: CallOptions): Promise<LegacyResponse> {
    warnOf("call", sharedMethods.call);
    bind("call", sharedMethods.call.parameters, [options]);
    return (await callPath(this.config, options)).response;
  }

  /** Runs a legacy method: warns, reads the arguments, sends, and makes the result that was asked for. */
  protected async run(
    name: string,
    method: Method,
    args: readonly unknown[],
    answer: (bound: Bound) => Promise<Answer>,
  ): Promise<unknown> {
    warnOf(name, method);
    const bound = bind(name, method.parameters, args);
    const { auto_raise, auto_model } = this.config;
    const options: ReturnOptions = { ...bound.extras, auto_raise, auto_model };
    return wrapReturn(await answer(bound), method, options);
  }
}
