import { core } from "./core.js";
import type { Examples } from "./example.js";
import { metadata } from "./metadata.js";
import { others } from "./others.js";

/** All that is written by hand about the examples of operations. */
export const examples: Examples = { ...core, ...metadata, ...others };
