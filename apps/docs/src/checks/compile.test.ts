import { describe, expect, it } from "vitest";
import { complaintsOf } from "./compile.js";

describe("programs of pages", { timeout: 60_000 }, () => {
  it("are refused where they do not compile, and no other is", () => {
    const programs = new Map([
      ["good.ts", 'import { createOfsc } from "@ofsc/sdk";\ncreateOfsc({ instance: "acme", token: "t" });\n'],
      ["no-such-name.ts", 'import { createOfs } from "@ofsc/sdk";\ncreateOfs();\n'],
    ]);
    expect(complaintsOf("compile-test", programs)).toEqual([
      expect.stringMatching(/^no-such-name\.ts\(1,\d+\): error/),
    ]);
  });

  it("are not taken for good where the compiler looks at none", () => {
    expect(() => complaintsOf("compile-test-none", new Map(), { noCheck: true })).toThrow(
      "has not looked at the programs",
    );
  });
});
