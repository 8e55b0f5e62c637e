import { join } from "node:path";

/** A tool that a user's program goes through. */
export interface Environment {
  readonly name: string;
  /** What it needs from the registry. */
  readonly needs: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** Commands of Node, one after the other; the last one prints what the program does. */
  readonly commands: readonly (readonly string[])[];
}

/** The same program everywhere: a list over a `fetch` that can do little, and input that is refused. */
const body = `
const answer = JSON.stringify({ items: [{ login: "bill" }], totalResults: 1 });
const headers = { get: () => null, has: () => false, forEach() {} };
const fetch = async (url) => ({ ok: true, status: 200, statusText: "OK", url, headers, text: async () => answer });
const ofsc = createOfsc({ instance: "acme", token: "t", fetch });
async function main() {
  const { items } = await ofsc.core.users.list();
  const error = await ofsc.core.activities.list({ dateFrom: "tomorrow" }).catch((reason) => reason);
  return [items[0].login, isOfscError(error, "validation")].join(" ");
}`;
export const imported = `import { createOfsc, isOfscError } from "@ofsc/sdk";${body}`;
export const required = `const { createOfsc, isOfscError } = require("@ofsc/sdk");${body}`;
export const print = "\nmain().then(console.log);\n";
/** As a test of a runner that gives `test` and `expect`. */
export const tested = `\ntest("works", async () => { const said = await main(); expect(said).toBe("bill true"); console.log(said); });\n`;
export const jest = required + tested;

export const bin = (name: string, file: string) => join("node_modules", name, file);
