import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { ListTechnicians } from "../test/technicians.js";
import { extensible, type Model, object } from "./model.js";
import { int } from "./rules.js";
import { readQuery, writePath, writeQuery } from "./wire.js";

interface Query {
  text?: string;
  count?: number;
  flag?: boolean;
  labels?: string[];
  ids?: number[];
  unset?: string | null;
  either?: string | string[];
}
const Query: Model<Query> = () =>
  object<Query>({
    text: z.optional(z.string()),
    count: z.optional(int()),
    flag: z.optional(z.boolean()),
    labels: z.optional(z.array(z.string())),
    ids: z.optional(z.array(z.number())),
    unset: z.optional(z.nullable(z.string())),
    either: z.optional(z.union([z.string(), z.array(z.string())])),
  });
const read = (text: string, model: Model<object> = Query) => readQuery(model, new URLSearchParams(text));

describe("a path", () => {
  it("has its arguments percent-encoded, each where its name is", () => {
    const path = writePath("/a/{label}/b/{chatId}/{label}", { label: "ÄÖ/? #%&+😀", chatId: 7 });
    expect(path).toBe(
      "/a/%C3%84%C3%96%2F%3F%20%23%25%26%2B%F0%9F%98%80/b/7/%C3%84%C3%96%2F%3F%20%23%25%26%2B%F0%9F%98%80",
    );
    expect(writePath("/a", { label: "x" })).toBe("/a");
  });

  it("takes an argument as it is, even one that looks like a pattern or a name", () => {
    expect(decodeURIComponent(writePath("/a/{label}", { label: "$&{label}" }))).toBe("/a/$&{label}");
  });
});

describe("a query", () => {
  it("has lists separated by commas, and nothing for what is not given", () => {
    const search = writeQuery({
      dates: ["2026-12-01", "2026-12-02"],
      active: false,
      minHours: 0,
      order: undefined,
      q: "a&b=c d",
    });
    expect(search.toString()).toBe("dates=2026-12-01%2C2026-12-02&active=false&minHours=0&q=a%26b%3Dc+d");
    expect(writeQuery({}).toString()).toBe("");
    expect(writeQuery({ labels: [] }).toString()).toBe("labels=");
  });

  it("is read as the types of its model", () => {
    expect(read("dates=2026-12-01&active=true&minHours=2.5&order=name", ListTechnicians)).toEqual({
      dates: ["2026-12-01"],
      active: true,
      minHours: 2.5,
      order: "name",
    });
    expect(read("labels=&ids=1,2&unset=x&either=a,b&flag=false&text=7")).toEqual({
      labels: [],
      ids: [1, 2],
      unset: "x",
      either: ["a", "b"],
      flag: false,
      text: "7",
    });
  });

  it("is left as text where it does not fit, for the check to say so", () => {
    expect(read("count=many&flag=yes&ids=1,x")).toEqual({ count: "many", flag: "yes", ids: [1, "x"] });
    expect(read("count=&flag=")).toEqual({ count: "", flag: "" });
    expect(read("count=Infinity")).toEqual({ count: "Infinity" });
  });

  it("keeps what its model does not know, whatever every object inherits", () => {
    expect(read("toString=1&constructor=2&other=3")).toEqual({ toString: "1", constructor: "2", other: "3" });
    expect(Object.keys(read("__proto__=1"))).toEqual(["__proto__"]);
    const Any: Model<{ [name: string]: unknown }> = () => extensible<{ [name: string]: unknown }>({});
    expect(read("a=1", Any)).toEqual({ a: "1" });
    expect(read("a=1", () => z.record(z.string(), z.number()))).toEqual({ a: "1" });
  });

  it("is read as it was written", () => {
    const text = fc.string({ unit: "grapheme" });
    const label = text.filter((item) => item !== "" && !item.includes(","));
    const labels = fc.array(label);
    // Text with a comma in it may be a list, and is read as one.
    const either = fc.array(label, { minLength: 1 });
    const number = fc.oneof(
      fc.integer(),
      fc.double({ noDefaultInfinity: true, noNaN: true }).map((value) => value + 0),
    );
    const query = fc.record(
      { text, count: fc.integer(), flag: fc.boolean(), labels, ids: fc.array(number), unset: text, either },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(query, (given) => {
        expect(readQuery(Query, new URLSearchParams(writeQuery(given).toString()))).toEqual(given);
      }),
    );
  });
});
