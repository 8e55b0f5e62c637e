import type { OwnLayer } from "../layer.js";

/** What everything else loads: there, bytes count for more than microseconds. A page has no environment variables. */
export { createExchange } from "../http/exchange-browser.js";
export const environmentLayers = (_prefix: string): readonly OwnLayer[] => [];
/** What workers say of a request that they do not begin to send; browsers say nothing of the kind. */
export const NEVER_BEGUN = /bad port|invalid header/i;
/** What workers call a connection that was never made. */
export const NEVER_CONNECTED = /connection ?refused/i;
