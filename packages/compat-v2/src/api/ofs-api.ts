import { OFSConfig, type OFSConfigOptions } from "../config.js";
import { connectionOf } from "../connection.js";
import { bind } from "../mapping/bind.js";
import { sharedMethods } from "../mapping/shared.js";
import type { LegacyResponse } from "../results/legacy-response.js";
import type { OFSOAuthRequest } from "../results/oauth-request.js";
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
    warnOf("PY", "token", sharedMethods.token);
    return (await requestToken(this.config, auth)).response;
  }

  /** Calls any path; the whole response, whatever its status. */
  async call(options: CallOptions): Promise<LegacyResponse> {
    warnOf("PY", "call", sharedMethods.call);
    bind("call", sharedMethods.call.parameters, [options]);
    return (await callPath(this.config, options)).response;
  }
}
