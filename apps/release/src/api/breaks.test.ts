import { describe, expect, it } from "vitest";
import { breaksOf } from "./breaks.js";

const released = `// What the types promise.

// "."
export { Visit, createVisits, list };

// "./visits"
export { list };

export interface Visit extends Base {
    readonly id: number;
    note?: string;
    status: "open" | "done" | (string & {});
    place: { zone: string; };
    cancel(reason: string): void;
}

export declare const list: {
    route: "GET /visits";
    query: Model<ListVisits>;
};

export declare const list: {
    route: "GET /zones";
};

export type Kind = "a" | "b";

declare module "visits/index" {
  export { list, update };
}

export declare function createVisits(options: Options): Visits;
`;

const after = (...changes: [from: string, to: string][]) =>
  breaksOf(
    released,
    changes.reduce((text, [from, to]) => text.replace(from, to), released),
  );

describe("a report that was released", () => {
  it("holds as it is, and laid out in another way", () => {
    expect(after()).toEqual([]);
    expect(breaksOf(released, released.replaceAll("    ", "  "))).toEqual([]);
  });

  it.each<[string, [string, string][]]>([
    [
      "another export",
      [
        ["createVisits, list", "createVisits, list, update"],
        ["export type Kind", "export declare const update: {};\n\nexport type Kind"],
      ],
    ],
    ["another entry", [["export interface", `// "./more"\nexport { Visit };\n\nexport interface`]]],
    ["an optional member", [["note?: string;", "note?: string;\n    more?: number;"]]],
    ["a value of a list that says there may be more", [['"done" |', '"done" | "late" |']]],
    [
      "another declaration of a name",
      [["export type Kind", 'export declare const list: { route: "GET /x" };\n\nexport type Kind']],
    ],
  ])("takes %s", (_, changes) => expect(after(...changes)).toEqual([]));

  it.each<[string, [string, string][]]>([
    [`list of "./visits" is gone`, [[`"./visits"\nexport { list }`, `"./visits"\nexport { other }`]]],
    [`Visit of "." is gone`, [["{ Visit, ", "{ "]]],
    ["Visit.note is gone", [["    note?: string;\n", ""]]],
    ["Visit.note is declared in another way", [["note?:", "note:"]]],
    ["Visit.id is another type", [["id: number", "id: string"]]],
    ["Visit.place.zone is another type", [["zone: string", "zone: number"]]],
    ["Visit.place.area is new and has to be given", [["zone: string;", "zone: string; area: string;"]]],
    ["Visit.cancel is another type", [["reason: string", "reason: string, by: string"]]],
    ["Visit.status is another type", [[`"open" | `, ""]]],
    ["Visit is of another kind", [["extends Base ", ""]]],
    ["Kind is another type", [[`"a" | "b"`, `"a" | "b" | "c"`]]],
    ["list.query is gone", [["    query: Model<ListVisits>;\n", ""]]],
    ["list.route is another type", [["GET /zones", "GET /areas"]]],
    [`update of "visits/index" is gone`, [["{ list, update }", "{ list }"]]],
    ["createVisits is another type", [["options: Options", "options: Others"]]],
    ["createVisits is gone", [["export declare function createVisits(options: Options): Visits;\n", ""]]],
  ])("is broken where %s", (problem, changes) => expect(after(...changes)).toContain(problem));
});
