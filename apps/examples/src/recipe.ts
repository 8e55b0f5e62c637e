import type { Ofsc } from "@ofsc/sdk";

/** Where a recipe says what it found. */
export type Print = (...values: readonly unknown[]) => void;

/** A whole program, given a connection. */
export type Recipe = (ofsc: Ofsc, print: Print) => Promise<void>;
