import fc from "fast-check";
import { expect, it } from "vitest";
import { hmacOf as anywhere } from "./browser.js";
import { hmacOf as inNode } from "./node.js";

it("signs and checks alike, whatever the runtime", async () => {
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 100 });
  await fc.assert(
    fc.asyncProperty(bytes, bytes, fc.nat(255), async (secret, content, flip) => {
      const [one, other] = [await anywhere(new Uint8Array(secret)), await inNode(new Uint8Array(secret))];
      const text = new Uint8Array(content);
      const signature = new Uint8Array(await one.sign(text));
      expect(new Uint8Array(await other.sign(text))).toEqual(signature);
      const wrong = signature.map((byte, at) => (at === flip % 32 ? byte ^ 1 : byte));
      for (const hmac of [one, other]) {
        expect(await hmac.verify(signature, text)).toBe(true);
        expect(await hmac.verify(wrong, text)).toBe(false);
        expect(await hmac.verify(signature.subarray(0, 31), text)).toBe(false);
      }
    }),
    { numRuns: 50 },
  );
});
