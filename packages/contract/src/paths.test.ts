import { expect, it } from "vitest";
import { pathValueOf } from "./paths.js";

const values = (names: readonly string[]) => [...new Set(names.map((name) => pathValueOf({}, name)))];

it("takes the ids that OFS assigns as numbers, and labels, logins and days as text", () => {
  expect(values(["inventoryId", "chatId", "requestId"])).toEqual(["number"]);
  expect(values(["activityId", "linkedActivityId", "downloadId"])).toEqual(["id"]);
  expect(values(["label", "login", "date", "resourceId", "subscriptionId"])).toEqual(["text"]);
});

it("knows nothing of other names, whatever every object inherits", () => {
  expect(values(["vehicleId", "constructor", "toString", ""])).toEqual([undefined]);
});

it("believes the operation before what OFS means by a name", () => {
  expect(pathValueOf({ path: { label: "number" } }, "label")).toBe("number");
  expect(pathValueOf({ path: { label: "number" } }, "login")).toBe("text");
});
