import { call, type Model, type Operation, object, pathOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { expect, it } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf, json, script } from "../../test/script.js";
import type { ValidationError } from "../errors/call-errors.js";
import { createTransport } from "../transport.js";

type Headers = { "If-Match"?: string };
const Headers: Model<Headers> = () => object<Headers>({ "If-Match": z.optional(z.string()) });
const conditional = { route: "GET /rest/ofscCore/v1/activities/{activityId}", headers: Headers } satisfies Operation;

function ofs() {
  const exchange = script(json({ activityId: 1 }));
  return { exchange, transport: createTransport({ instance: "acme", token: "t", exchange }) };
}

it("names every problem at once, by its path, before anything is sent", async () => {
  const { exchange, transport } = ofs();
  const error = await failureOf<ValidationError>(
    call(transport, activities.list, { dateFrom: 7, limit: "many", datefrom: "x" } as never),
  );
  expect(error.problems.map(pathOf).sort()).toEqual(["dateFrom", "datefrom", "limit"]);
  expect(error.message).toMatch(/^GET \/rest\/ofscCore\/v1\/activities was not sent:\n {2}/);
  expect(error).toMatchObject({ code: "validation", retryable: false, attempts: [] });
  expect(exchange.sent).toHaveLength(0);
});

it("refuses paths that address something else", async () => {
  const { exchange, transport } = ofs();
  for (const id of ["", ".", ".."])
    expect(await failureOf(call(transport, activities.getResource, id))).toMatchObject({ code: "validation" });
  expect(exchange.sent).toHaveLength(0);
});

it.each([
  ["x-a", "1\r\nx-evil: 1"],
  ["x-a", "1\nx"],
  ["x-a", "1\0"],
  ["x-a", "€"],
  ["x-a\r\nx-evil", "1"],
  ["x a", "1"],
  ["", "1"],
])("refuses a header that would become another: %j: %j", async (name, value) => {
  const { exchange, transport } = ofs();
  const error = await failureOf<ValidationError>(call(transport, activities.get, 1, { headers: { [name]: value } }));
  expect(error.problems).toEqual([{ path: ["headers", name], code: "format", expected: "a header" }]);
  expect(exchange.sent).toHaveLength(0);
});

it("refuses it in the headers of an operation, too, and does not repeat its value", async () => {
  const { exchange, transport } = ofs();
  const error = await failureOf<Error>(call(transport, conditional, 1, { "If-Match": "canary\r\nx-evil: 1" }));
  expect(error).toMatchObject({ code: "validation" });
  expect(error.message).not.toContain("canary");
  await call(transport, conditional, 1, { "If-Match": '"7"' });
  expect(exchange.sent[0]?.headers).toMatchObject({ "if-match": '"7"' });
});

it("lets tabs and Latin letters through, as HTTP does", async () => {
  const { exchange, transport } = ofs();
  await call(transport, activities.get, 1, { headers: { "x-a": "a\tb é" } });
  expect(exchange.sent[0]?.headers["x-a"]).toBe("a\tb é");
});
