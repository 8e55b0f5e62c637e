import { expect, it, vi } from "vitest";
import { readToml, TomlError } from "./toml.js";

vi.mock("toml-eslint-parser", async (original) => ({
  ...(await original<object>()),
  parseTOML: () => {
    throw new RangeError("Maximum call stack size exceeded");
  },
}));

it("says that settings are too deep where the parser ran out of stack", () => {
  expect(() => readToml("a = 1")).toThrow(TomlError);
});
