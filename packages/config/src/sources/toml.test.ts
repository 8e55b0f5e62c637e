import { ParseError } from "toml-eslint-parser";
import { describe, expect, it } from "vitest";
import { readToml } from "./toml.js";

const found = (text: string) => readToml(text).leaves.map(({ keys, value, where }) => [keys, value, where]);

describe("a value of TOML", () => {
  it("is known by its line, its table and its key", () => {
    const text = '# a\ntop = 1\n\n[profiles.test]\ninstance = "acme"\n\n[profiles.test.timeout] # b\n# c\ntotal = 2\n';
    expect(found(text)).toEqual([
      [["top"], 1, "2 top"],
      [["profiles", "test", "instance"], "acme", "5 [profiles.test] instance"],
      [["profiles", "test", "timeout", "total"], 2, "9 [profiles.test.timeout] total"],
    ]);
  });

  it("is found under dotted and quoted keys, and in inline tables", () => {
    const text = '[ a . "b.c" ]\n\nd."e f".g = true\nh = { i = 1, "j" = { k = [1, 2] } }\n';
    expect(found(text)).toEqual([
      [["a", "b.c", "d", "e f", "g"], true, "3 [a.b.c] d.e f.g"],
      [["a", "b.c", "h", "i"], 1, "4 [a.b.c] h.i"],
      [["a", "b.c", "h", "j", "k"], [1, 2], "4 [a.b.c] h.j.k"],
    ]);
  });

  it("is not taken for one when it only looks like it, in a text of many lines or a comment", () => {
    const text = 'a = """\nb = 1\n[c]\n"""\r\n# d = 1\r\ne = \'f = 1\'\n[[g]]\nh = 1\n';
    expect(found(text)).toEqual([
      [["a"], "b = 1\n[c]\n", "1 a"],
      [["e"], "f = 1", "6 e"],
      [["g", "0", "h"], 1, "8 [g.0] h"],
    ]);
  });

  it("names tables that hold nothing", () => {
    expect(readToml("[profiles.a]\n[b]\nc = {}").tables).toEqual([["profiles", "a"], ["b"], ["b", "c"]]);
  });
});

it.each(["a = 1\na = 2", "a = 1\na.b = 2", 'a = "canary', "a = canary", "canary", "[canary", "a = 1 canary"])(
  "says where %j breaks, and quotes nothing of it",
  (text) => {
    const read = () => readToml(text);
    expect(read).toThrow(ParseError);
    expect(read).not.toThrow(/canary/);
  },
);
