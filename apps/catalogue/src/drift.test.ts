import { type Drift, statusesOf } from "@ofsc/contract";
import { createTransport } from "@ofsc/transport";
import { describe, expect, it } from "vitest";
import { mutationsOf } from "./mutations.js";
import { callOf, listOperations, type NamedOperation, sampleAnswer, sampleArguments } from "./operations.js";

async function receive({ operation }: NamedOperation, answer: unknown) {
  const told: Drift[] = [];
  const transport = createTransport({
    baseUrl: "https://ofs.example",
    token: "canary",
    onDrift: (drift) => told.push(drift),
    fetch: async () =>
      new Response(JSON.stringify(answer), { status: statusesOf(operation).find((status) => status !== 204) ?? 200 }),
  });
  const call = callOf(operation, transport)(...withoutFields(sampleArguments(operation)));
  const { data, drift } = await call.withResponse();
  return { data, drift, told };
}

/** Asking for some fields makes it no drift that others are missing. */
const withoutFields = (args: unknown[]) =>
  args.map((value) => {
    if (typeof value !== "object" || value === null || value instanceof Blob || Array.isArray(value)) return value;
    const { fields, ...rest } = value as Record<string, unknown>;
    return rest;
  });

const operations = listOperations().filter(
  ({ operation }) => (operation.response || operation.page) && !operation.returns,
);

describe.each(operations)("$name", (named) => {
  it("is at one with its own model", async () => {
    const { drift } = await receive(named, sampleAnswer(named.operation));
    expect(drift).toEqual([]);
  });

  it("resolves with the raw data and reports it when a response differs from its model", async () => {
    const mutations = mutationsOf(named.operation);
    expect(mutations.length).toBeGreaterThanOrEqual(1);
    for (const { kind, answer } of mutations) {
      const { data, drift, told } = await receive(named, answer);
      expect(data, kind).toEqual(answer);
      expect(drift.length, kind).toBeGreaterThan(0);
      expect(told, kind).toEqual(drift);
    }
  });
});
