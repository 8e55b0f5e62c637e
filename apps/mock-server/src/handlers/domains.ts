import * as capacity from "@ofsc/capacity/contract";
import { type Domain, domain } from "../http/handlers.js";
import * as capacityHandlers from "./capacity/index.js";

/** The APIs that the server knows. */
export const domains: readonly Domain[] = [domain(capacity, capacityHandlers)];
