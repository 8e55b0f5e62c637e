import { call } from "@ofsc/contract";
import fc from "fast-check";
import { expect, it } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf, json, script } from "../../test/script.js";
import { createTransport } from "../transport.js";

const ORIGIN = "https://acme.fs.ocs.oraclecloud.com";
const PREFIX = "/rest/ofscCore/v1/resources/";
const nasty = fc.constantFrom(
  "..",
  ".",
  "%2e%2e",
  "/",
  "\\",
  "?",
  "#",
  "@",
  ":",
  "//evil.example",
  "\r\n",
  "\0",
  " ",
  "%",
);
const text = fc.oneof(
  fc.string({ unit: "binary", minLength: 1 }),
  fc.array(nasty, { minLength: 1, maxLength: 6 }).map((parts) => parts.join("")),
);

it("never leaves its place in the address, whatever an id is made of", async () => {
  const exchange = script(json({}));
  const transport = createTransport({ instance: "acme", token: "t", exchange });
  await fc.assert(
    fc.asyncProperty(text, async (id) => {
      exchange.sent.length = 0;
      await call(transport, activities.getResource, id).catch(() => {});
      for (const { url } of exchange.sent) {
        const { origin, pathname, search, hash } = new URL(url);
        expect(origin).toBe(ORIGIN);
        expect(search + hash).toBe("");
        expect(pathname.startsWith(PREFIX)).toBe(true);
        expect(decodeURIComponent(pathname.slice(PREFIX.length))).toBe(id);
      }
    }),
    { numRuns: 500 },
  );
});

it("never goes to another host, whatever path is asked for", async () => {
  const exchange = script(json({}));
  const transport = createTransport({ instance: "acme", token: "t", exchange });
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        text,
        text.map((path) => `/${path}`),
      ),
      async (path) => {
        exchange.sent.length = 0;
        await transport.request("GET", path as `/${string}`).catch(() => {});
        for (const { url } of exchange.sent) {
          const parsed = new URL(url);
          expect(parsed.origin).toBe(ORIGIN);
          expect(parsed.href).toBe(new URL(`${ORIGIN}${path}`).href);
          expect(parsed.pathname.length).toBeGreaterThanOrEqual(path.length);
        }
      },
    ),
    { numRuns: 1_000 },
  );
});

it.each([
  ".example/x",
  "@evil.example/x",
  ":8443/x",
  "rest/x",
  "",
  "/a b",
  "/x?y=1",
  "/x#y",
  "/a/../b",
  "/..",
  "/a/%2e%2E/b",
  "/.",
  "/x\\y",
  "/x\ny",
  "/x\0",
])("refuses the path %j", async (path) => {
  const exchange = script(json({}));
  const transport = createTransport({ instance: "acme", token: "t", exchange });
  const error = await failureOf(transport.request("GET", path as `/${string}`));
  expect(error).toMatchObject({ code: "validation", problems: [{ path: ["path"] }] });
  expect(exchange.sent).toHaveLength(0);
});
