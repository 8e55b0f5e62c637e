import { describe, expect, it } from "vitest";
import { createTransport } from "./transport.js";

const base = { instance: "acme", token: "t" };

describe("explain", () => {
  it("prints the layers in the order in which a call passes them", () => {
    const run = <T>(_: unknown, next: () => Promise<T>) => next();
    const mine = { name: "mine", call: run, attempt: run };
    const transport = createTransport({ ...base, layers: [mine, { name: "calls only", call: run }] });
    expect(transport.explain()).toEqual([
      ...["mine", "calls only", "diagnostics", "validate", "breaker", "limit", "deadline", "retry"].map(
        (name) => `call: ${name}`,
      ),
      ...["drift", "decode", "authenticate", "mine", "diagnostics", "send"].map((name) => `attempt: ${name}`),
    ]);
    expect(transport.layers.filter((layer) => layer === mine)).toHaveLength(1);
  });

  it("leaves out what is switched off", () => {
    expect(createTransport({ ...base, breaker: false, limits: false }).explain()).toEqual([
      "call: diagnostics",
      "call: validate",
      "call: deadline",
      "call: retry",
      ...["drift", "decode", "authenticate", "diagnostics", "send"].map((name) => `attempt: ${name}`),
    ]);
  });
});
