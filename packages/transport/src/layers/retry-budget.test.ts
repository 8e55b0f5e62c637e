import { call } from "@ofsc/contract";
import { expect, it } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf, json, problem, script } from "../../test/script.js";
import { createTransport } from "../transport.js";

const now = { "retry-after": "0" };

it("stops retrying when all calls together have retried too much", async () => {
  const exchange = script(problem(503, "", now));
  const transport = createTransport({ instance: "acme", token: "t", exchange, breaker: false });
  for (let count = 0; count < 200; count++) await failureOf(call(transport, activities.get, 1));
  expect(exchange.sent).toHaveLength(300);
  expect(transport.health().retryBudget).toBe(0);
  const error = await failureOf<{ attempts: unknown[] }>(call(transport, activities.get, 1));
  expect(error.attempts).toMatchObject([{ verdict: "no budget left" }]);
});

it("earns new retries with calls that succeed", async () => {
  let answer = problem(503, "", now);
  const exchange = script(() => answer.clone());
  const transport = createTransport({ instance: "acme", token: "t", exchange, breaker: false });
  for (let count = 0; count < 60; count++) await failureOf(call(transport, activities.get, 1));
  answer = json({ activityId: 1 });
  for (let count = 0; count < 20; count++) await call(transport, activities.get, 1);
  expect(transport.health().retryBudget).toBe(20);
});

it("charges nothing for the new token that a refused one needs", async () => {
  const exchange = script((request) =>
    request.headers["authorization"] === "Bearer old" ? problem(401) : json({ activityId: 1 }),
  );
  const tokens = ["old", "new"];
  const transport = createTransport({ instance: "acme", token: () => tokens.shift() ?? "newer", exchange });
  await call(transport, activities.get, 1);
  expect(transport.health().retryBudget).toBe(500);
});
