import { isOfscError } from "@ofsc/transport";
import { expect, it } from "vitest";
import { PluginError } from "./index.js";

it("is known to the SDK", () => {
  expect(isOfscError(new PluginError("plugin_closed", "closing"))).toBe(true);
});

it("names its problems in its message, without their values", () => {
  const { message } = new PluginError("plugin_rejected", "update", [
    { code: "CODE_A", type: "T", entityId: 7 },
    { code: "CODE_B", paramName: "url" },
    { code: "CODE_C" },
  ]);
  expect(message).toBe("plugin_rejected: update\n  7: CODE_A\n  url: CODE_B\n  it: CODE_C");
});
