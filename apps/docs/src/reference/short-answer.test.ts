import { expect, it } from "vitest";
import { shortAnswer } from "./short-answer.js";

const members = (count: number, value: unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`member${at}`, value]));

it("cuts lists, links and long texts of an answer", () => {
  const answer = { items: [1, 2, 3], links: [{}], text: "x".repeat(200) };
  expect(JSON.parse(shortAnswer(JSON.stringify(answer)) ?? "")).toEqual({
    items: [1, 2],
    text: `${"x".repeat(117)}...`,
  });
  expect([shortAnswer(""), shortAnswer("no JSON")]).toEqual([undefined, undefined]);
});

it("shows no more lines of a wide and deep answer than one reads", () => {
  const document = members(8, members(8, members(8, members(8, 1))));
  expect(shortAnswer(JSON.stringify(document))?.split("\n").length).toBeLessThanOrEqual(200);
  expect(shortAnswer(JSON.stringify(members(40, 1)))?.split("\n")).toHaveLength(42);
});
