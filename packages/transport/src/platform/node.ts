/** What runtimes with an environment and time to compile have; `#platform` in the sources, and in what Node loads. */
export { fits } from "../drift/fits.js";
export { createExchange } from "../http/exchange.js";
export { environmentLayers } from "../layers/environment.js";
