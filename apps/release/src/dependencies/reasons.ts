/**
 * Every package of others that users get, with what it is for. One that is not here may not be added, and one that is
 * not there any more has to go: a test holds both.
 */
export const reasons: Readonly<Record<string, string>> = {
  "@clack/core": "comes with `@clack/prompts`",
  "@clack/prompts": "questions in a terminal",
  "@effect/schema": "the schema of the settings",
  "@hono/node-server": "to listen on a port",
  "@jmespath-community/jmespath": "`--query` of the command line",
  "@modelcontextprotocol/sdk": "the server for language models",
  "@napi-rs/keyring": "secrets in the keyring of the system, where there is one",
  "@standard-schema/spec": "types",
  ajv: "comes with `@modelcontextprotocol/sdk`",
  "ajv-formats": "comes with `@modelcontextprotocol/sdk`",
  "csv-parse": "rows of CSV files",
  "csv-stringify": "rows of CSV files",
  effect: "comes with `@effect/schema`",
  "eslint-visitor-keys": "names of the nodes of a tree",
  "fast-check": "comes with `@effect/schema`, unused",
  "fast-deep-equal": "comes with `ajv`",
  "fast-string-truncated-width": "comes with `@clack/core`",
  "fast-string-width": "comes with `@clack/core`",
  "fast-uri": "comes with `ajv`",
  "fast-wrap-ansi": "comes with `@clack/core`",
  "fastest-levenshtein": "the nearest known name of a setting or command",
  hono: "the routes of the mock server",
  "ipaddr.js": "which addresses are public",
  "json-schema-traverse": "comes with `ajv`",
  ky: "one attempt over `fetch`",
  picocolors: "colours in a terminal",
  preact: "the console of the mock server",
  "pure-rand": "comes with `fast-check`, unused",
  sisteransi: "comes with `@clack/core`",
  "toml-eslint-parser": "TOML with the lines that problems name",
  yaml: "output and bodies as YAML",
  zod: "the models",
  "zod-to-json-schema": "comes with `@modelcontextprotocol/sdk`",
};

/** The licences that what users get may have: all ask for no more than to be named, MPL also for changes to its files. */
export const licences: readonly string[] = ["MIT", "ISC", "Apache-2.0", "BSD-3-Clause", "MPL-2.0"];
