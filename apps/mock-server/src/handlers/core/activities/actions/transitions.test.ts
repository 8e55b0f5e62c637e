import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type Transition, transitions } from "./transitions.js";

const readme = readFileSync(new URL("../../../../../../../packages/core/README.md", import.meta.url), "utf8");

const routes = { any: "", scheduled: "of a day", active: "activated", unstarted: "not started" };

function rowOf(action: string, { from, to, also, route = "any", alone, first, past }: Transition): string[] {
  const needs = [
    routes[route],
    first ? "it is the first in order" : "",
    alone ? "nothing else is started" : "",
    past ? "or of a day that is past" : "",
  ];
  return [
    `\`${action}\``,
    from.map((status) => `\`${status}\``).join(", "),
    needs.filter((need) => need !== "").join(", "),
    [to === undefined ? "gone" : `\`${to}\``, ...(also === undefined ? [] : [also])].join(", "),
  ];
}

it("is the table that the README of the core package shows", () => {
  const [, section = ""] = readme.split("## The life of an activity");
  const [, , ...rows] = section.split("\n").filter((line) => line.startsWith("|"));
  const shown = rows.map((row) =>
    row
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
  expect(shown).toEqual(Object.entries(transitions).map(([action, transition]) => rowOf(action, transition)));
});
