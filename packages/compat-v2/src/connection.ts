import type { Invocation, Operation } from "@ofsc/contract";
import { type Auth, basic, bearer, createTransport, oauth2, type Transport } from "@ofsc/transport";
import type { OFSConfig } from "./config.js";
import { type Answer, answerOf, type Reading, raw } from "./results/answer.js";
import { LegacyResponse } from "./results/legacy-response.js";

/** The transports of a configuration. They are made at their first use, and again when it has changed. */
export class Connection {
  readonly #config: OFSConfig;
  readonly #made = new Map<"calls" | "tokens", { readonly key: string; readonly transport: Transport }>();

  constructor(config: OFSConfig) {
    this.#config = config;
  }

  /** What calls are sent through. */
  get calls(): Transport {
    return this.#transport("calls");
  }

  /** What tokens are asked for through: always with the credentials themselves. */
  get tokens(): Transport {
    return this.#transport("tokens");
  }

  #transport(use: "calls" | "tokens"): Transport {
    const { clientID, companyName, secret, useToken, access_token, baseURL, transport: settings } = this.#config;
    const key = JSON.stringify([clientID, companyName, secret, useToken, access_token, baseURL]);
    const made = this.#made.get(use);
    if (made?.key === key) return made.transport;
    const auth = use === "tokens" ? basic(credentialsOf(this.#config)) : authOf(this.#config);
    const transport = createTransport({ ...settings, instance: companyName, baseUrl: baseURL, auth });
    this.#made.set(use, { key, transport });
    return transport;
  }
}

// The secret is here because the legacy code put it here, so a browser is no reason to refuse it.
const credentialsOf = ({ clientID, secret }: OFSConfig) => ({
  clientId: clientID,
  clientSecret: secret,
  allowInBrowser: true,
});

function authOf(config: OFSConfig): Auth {
  if (!config.useToken) return basic(credentialsOf(config));
  return config.access_token ? bearer(config.access_token) : oauth2(credentialsOf(config));
}

const connections = new WeakMap<OFSConfig, Connection>();

/** The connection of a configuration, which all classes that share it share too. */
export function connectionOf(config: OFSConfig): Connection {
  const connection = connections.get(config) ?? new Connection(config);
  connections.set(config, connection);
  return connection;
}

/**
 * Sends a call as it was given: OFS is the judge of legacy arguments, as it has always been, so that what it accepted
 * goes on working.
 */
export async function send(transport: Transport, operation: Operation, invocation: Invocation): Promise<Answer> {
  const { query: _query, body: _body, headers: _headers, page: _page, ...open } = operation;
  try {
    const { data } = await transport.send({ ...open, returns: raw(operation) }, invocation);
    const read = typeof data === "function" ? await (data as Reading)() : (data as LegacyResponse | undefined);
    // A deletion that its second attempt found done has no body.
    return { response: read ?? new LegacyResponse(new Response(null, { status: 204 }), new Uint8Array()) };
  } catch (error) {
    return answerOf(error);
  }
}
