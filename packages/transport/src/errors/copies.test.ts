import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { failureOf, problem, script } from "../../test/script.js";

type Copy = typeof import("../index.js");

// The bundler that tsup builds with.
const { buildSync } = createRequire(createRequire(import.meta.url).resolve("tsup"))("esbuild") as {
  buildSync(options: object): void;
};
const root = fileURLToPath(new URL("../../../../", import.meta.url));
// Beside the code, so that the dependencies are found.
const folder = mkdtempSync(join(root, "node_modules/.copies-"));
let minified: Copy;
let commonJs: Copy;

/** The package as an application would ship it. */
function bundle(name: string, options: object): string {
  const outfile = join(folder, name);
  const contents = 'export * from "./packages/transport/src/index.ts";';
  const tsconfig = join(root, "tsconfig.json");
  buildSync({ stdin: { contents, resolveDir: root }, bundle: true, platform: "node", tsconfig, outfile, ...options });
  return outfile;
}

beforeAll(async () => {
  minified = await import(pathToFileURL(bundle("one.mjs", { format: "esm", minify: true })).href);
  commonJs = createRequire(import.meta.url)(bundle("two.cjs", { format: "cjs" }));
});
afterAll(() => rmSync(folder, { recursive: true }));

const failWith = (copy: Copy, status: number) =>
  failureOf<Error>(
    copy
      .createTransport({ instance: "acme", token: "t", exchange: script(problem(status)), retry: { attempts: 1 } })
      .request("GET", "/rest/x"),
  );

it("knows the errors of another copy of the package, where instanceof does not", async () => {
  const error = await failWith(commonJs, 404);
  expect(error).not.toBeInstanceOf(minified.NotFoundError);
  expect(minified.isOfscError(error)).toBe(true);
  expect(minified.isOfscError(error, "not_found")).toBe(true);
  expect(minified.isOfscError(error, "server")).toBe(false);
  expect(commonJs.isOfscError(await failWith(minified, 503), "server")).toBe(true);
});

it("has the same names and codes after a minifier", async () => {
  const error = await failWith(minified, 429);
  expect(error).toMatchObject({ name: "RateLimitError", code: "rate_limit" });
  expect(error.stack).toMatch(/^RateLimitError: /);
  expect(new minified.OutcomeUnknownError("m")).toMatchObject({ name: "OutcomeUnknownError", code: "outcome_unknown" });
});

it("takes the secrets of another copy for secrets", async () => {
  const secret = new commonJs.Secret("canary");
  const exchange = script(new Response("{}"));
  await minified.createTransport({ instance: "acme", token: secret, exchange }).request("GET", "/rest/x");
  expect(exchange.sent[0]?.headers["authorization"]).toBe("Bearer canary");
});
