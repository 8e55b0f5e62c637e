import { expect, it } from "vitest";
import { isNumberPath } from "./paths.js";

it("takes the ids that OFS assigns as numbers, and labels, logins and days as text", () => {
  expect(["activityId", "inventoryId", "chatId"].every(isNumberPath)).toBe(true);
  expect(["label", "login", "date", "resourceId", "subscriptionId"].some(isNumberPath)).toBe(false);
});

it("takes names that it does not know as text, whatever every object inherits", () => {
  expect(["vehicleId", "constructor", "toString", ""].some(isNumberPath)).toBe(false);
});
