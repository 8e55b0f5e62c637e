import fc from "fast-check";
import { afterEach, expect, it, vi } from "vitest";
import { isStream, toBytes } from "./text.js";

afterEach(() => vi.unstubAllGlobals());

it("writes UTF-8 without a TextEncoder as with one", () => {
  const encoder = new TextEncoder();
  vi.stubGlobal("TextEncoder", undefined);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(toBytes(text)).toEqual(encoder.encode(text));
    }),
  );
});

it("knows no stream where there are none", () => {
  const stream = new Blob(["a"]).stream();
  expect(isStream(stream)).toBe(true);
  vi.stubGlobal("ReadableStream", undefined);
  expect(isStream(stream)).toBe(false);
});
