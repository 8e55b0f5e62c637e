import type { Ofsc } from "@ofsc/sdk";

/** What editors are asked about. */
export declare const client: Ofsc;
