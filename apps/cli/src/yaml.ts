// Named here once: what is loaded of a bundled CommonJS package when it is used has no names of its own.
export { parse, parseDocument, stringify } from "yaml";
