import { inspect } from "node:util";
import fc from "fast-check";
import { expect, it } from "vitest";
import { Secret, toSecret } from "./secret.js";

it("shows its value to nobody who does not ask for it", () => {
  // Long enough not to be a part of what is shown instead.
  fc.assert(
    fc.property(fc.string({ minLength: 12 }), (value) => {
      const secret = new Secret(value);
      const shown = [
        String(secret),
        `${secret}`,
        "".concat(secret as unknown as string),
        JSON.stringify(secret),
        JSON.stringify({ secret }),
        inspect(secret, { showHidden: true, depth: 5, getters: true }),
        inspect({ nested: [{ secret }] }, { depth: 5 }),
        inspect(new Map([[secret, secret]])),
        JSON.stringify(Object.entries(secret)),
        JSON.stringify({ ...secret }),
        JSON.stringify(structuredClone(secret)),
      ];
      for (const text of shown) expect(text.includes(value)).toBe(false);
      expect(secret.reveal()).toBe(value);
    }),
  );
});

it("says that there is something it does not show", () => {
  expect(`${new Secret("x")}`).toBe("[redacted]");
  expect(inspect(new Secret("x"))).toBe("[redacted]");
  expect(JSON.stringify([new Secret("x")])).toBe('["[redacted]"]');
});

it("is made of text, and taken as it is when it is one", () => {
  const secret = toSecret("x");
  expect(secret.reveal()).toBe("x");
  expect(toSecret(secret)).toBe(secret);
});
