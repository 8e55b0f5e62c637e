import { expect, it } from "vitest";
import { texts } from "./scripts.js";

it("has scripts that a person can read: those of places in at most 60 lines", () => {
  const { enter, leave, renew } = texts;
  const [head = ""] = enter.split("local ticket, count");
  const lines = [head, ...[enter, leave, renew].map((text) => text.slice(head.length))].flatMap((text) =>
    text.trim().split("\n"),
  );
  expect(lines.length).toBeLessThanOrEqual(60);
});
