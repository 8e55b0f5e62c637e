import { describe, expect, it } from "vitest";
import { readToml, TomlError } from "./toml.js";

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
    expect(read).toThrow(TomlError);
    expect(read).not.toThrow(/canary/);
  },
);

const nested = (open: string, close: string, times: number) => `a = ${open.repeat(times)}1${close.repeat(times)}`;

it.each([
  ["lists", nested("[", "]", 100_000)],
  ["lists over many lines", nested("[\n", "]\n", 10_000)],
  ["inline tables", nested("{a=", "}", 20_000)],
  ["a table's name", `[${"a.".repeat(50_000)}a]\nx = 1`],
  ["a quoted name", `[${'"a" . '.repeat(50_000)}a]\nx = 1`],
  ["a key", `\n${"a.".repeat(50_000)}a = 1`],
  ["behind a text that ends in a quote", `a = ["""x"""", ${nested("[", "]", 20_000).slice(4)}]`],
  ["behind one that ends in two", `a = ['''x''''', "", ${nested("[", "]", 20_000).slice(4)}]`],
])("says where it is too deep, at once: %s", (_, text) => {
  expect(() => readToml(text)).toThrow("is deeper than settings are");
});

it("counts no brackets and dots of texts and comments", () => {
  const brackets = "[".repeat(100);
  const dots = "a.".repeat(100);
  const text = `# ${brackets}${dots}\na = "${brackets}\\"${dots}"\nb = '${brackets}'\nc = """\n${brackets}"\n${dots}"""\n`;
  expect(found(`${text}d = [${"1.5, ".repeat(100)}]`)).toHaveLength(4);
});

it("knows where a text ends that ends in quotes of its own", () => {
  const text = 'a = """x"""" # [\nb = """"y"""""\nc = \'\'\'\'z\'\'\'\'\nd = """"""\ne = 1';
  expect(found(text).map(([, value]) => value)).toEqual(['x"', '"y""', "'z'", "", 1]);
  const brackets = "[".repeat(100);
  expect(found(`a = """${brackets}\n${brackets}""""`)).toHaveLength(1);
});
