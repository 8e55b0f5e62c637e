import { createClient, type Sender } from "@ofsc/contract";
import { connect, type Transport, type TransportOptions } from "@ofsc/transport/connect";
import { authOf } from "./auth.js";
import { compatible } from "./compatible.js";
import * as contract from "./contract.js";
import { type Findable, withFind } from "./find.js";
import { type PaceOptions, pace } from "./pace/pace.js";
import { connexa } from "./vendor.js";

/** Whose private cloud it is, who calls, and how calls are made. */
export interface ConnexaOptions extends TransportOptions {
  /** The name of the organization, `acme` in `https://acme.api.openvpn.com`. */
  instance?: string | undefined;
  /** How fast calls follow each other until the service says it; `false` to leave that to its 429. */
  pace?: PaceOptions | false | undefined;
}

/** Networks, hosts, users and what joins them. */
export interface ConnexaClient extends Findable {}

/** A transport to CloudConnexa, for several clients to share: with its tokens, and at its pace. */
export function connectConnexa({ pace: paceOptions, ...options }: ConnexaOptions): Transport {
  const paced = paceOptions === false ? [] : [pace(paceOptions)];
  // No answer of the service is larger; its own client has the same bound.
  return connect(connexa, authOf, {
    ...options,
    maxResponseBytes: options.maxResponseBytes ?? 10 * 1024 * 1024,
    layers: [...(options.layers ?? []), ...paced],
  });
}

/** A client of a private cloud, on a transport of its own or on one that is shared. */
export function createConnexa(connection: ConnexaOptions | Sender): ConnexaClient {
  const sender = "send" in connection ? connection : connectConnexa(connection);
  return withFind(createClient(contract, compatible(sender), "connexa"));
}
