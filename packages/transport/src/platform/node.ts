/** What runtimes with an environment and time to compile have; `#platform` in the sources, and in what Node loads. */
export { createExchange } from "../http/exchange.js";
export { environmentLayers } from "../layers/environment.js";

/** What the runtimes say of a request that they do not begin to send, each in its own words. */
export const NEVER_BEGUN =
  /bad port|UND_ERR_(INVALID_ARG|NOT_SUPPORTED)|ERR_(INVALID_(ARG|CHAR|URL|HTTP)|UNSAFE_PORT)|invalid header/i;
/** What the runtimes call a connection that was never made, each in its own words. */
export const NEVER_CONNECTED =
  /conn(ection ?)?refused|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|dns error|CONNECT_TIMEOUT|REFUSED_STREAM|ERR_TLS|CERT_|certificate/i;
