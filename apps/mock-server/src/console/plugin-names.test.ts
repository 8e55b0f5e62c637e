import { expect, it } from "vitest";
import { toPlugin, toRest } from "./plugin-names.js";
import { redact } from "./redact.js";

it("gives each name and each word its other, both ways", () => {
  const plugin = { aid: "7", astatus: "notdone", cname: "Ann", length: "30", XA_METER: "5", czip: null };
  const rest = { activityId: 7, status: "notDone", customerName: "Ann", duration: 30, XA_METER: "5", postalCode: null };
  expect(toRest("activity", plugin)).toEqual(rest);
  expect(toPlugin("activity", { ...rest, links: [] })).toEqual(plugin);
  expect(toPlugin("inventory", { inventoryId: 3, status: "resource", quantity: 2 })).toEqual({
    invid: "3",
    invpool: "provider",
    quantity: 2,
  });
  expect(toRest("inventory", { invpool: "install" })).toEqual({ status: "installed" });
});

it("takes secrets out of whatever a body is", () => {
  expect(redact('{"a":1,"clientSecret":"x","deep":{"token":"y"}}')).not.toMatch(/"[xy]"/);
  expect(redact('{"clientSecret":"x", "cut": "of')).not.toContain('"x"');
  expect(redact('<secured_param name="k" value="x"/>')).toContain('value="[redacted]"');
  expect(redact("a=1&password=x", "application/x-www-form-urlencoded")).toBe("a=1&password=[redacted]");
  expect(redact("y".repeat(30_000))).toHaveLength(20_001);
});
