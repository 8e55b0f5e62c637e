import { createAuth } from "./auth/create-auth.js";
import { connect, type Transport } from "./connect/connect.js";
import { ofs } from "./ofs/ofs.js";
import { refuseApiPath } from "./ofs/refuse-api-path.js";
import type { TransportOptions } from "./options.js";

export type { RawRequest, Settings, Transport } from "./connect/connect.js";

/** A transport to OFS. */
export const createTransport = (options: TransportOptions): Transport =>
  connect(ofs, createAuth, refuseApiPath(options));
