import { readFileSync, writeFileSync } from "node:fs";
import { definitionOf, schemaOf } from "@ofsc/contract";
import * as core from "@ofsc/core/contract";
import { describe, expect, it } from "vitest";
import { setup } from "./seed/company/setup.js";
import { SeedDocument } from "./seed/document.js";
import { defaultSwitches } from "./switches.js";

const file = new URL("../README.md", import.meta.url);
const readme = readFileSync(file, "utf8");
const source = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

/** The members of an interface with what their comments say, in the order of the file. */
function membersOf(path: string, name: string): { name: string; doc: string; type: string }[] {
  const text = source(path);
  const body = text.slice(
    text.indexOf(`interface ${name} {`),
    text.indexOf("\n}", text.indexOf(`interface ${name} {`)),
  );
  return [...body.matchAll(/ {2}(?:\/\*\*(.*?)\*\/\s+)?(?:readonly )?(\w+)(?:\??: ([^;]+);|(?=\())/gs)].map(
    ([, doc = "", member, type]) => ({
      name: member ?? "",
      type: type ?? "",
      doc: doc.replace(/\s*\n\s*\*/g, "").trim(),
    }),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(width[at] ?? 0)).join(" | ")} |`;
  return [line(head), line(width.map((length) => "-".repeat(length))), ...rows.map(line)].join("\n");
}

const switches = membersOf("./switches.ts", "Switches").map(({ name, doc, type }) => {
  const usual = String((defaultSwitches as unknown as Readonly<Record<string, unknown>>)[name]);
  const others = [...type.matchAll(/"(\w+)"|\b\d+\b/g)]
    .map(([whole, word]) => word ?? whole)
    .filter((one) => one !== usual);
  const code = (value: string) => `\`${value}\``;
  return [code(name), code(usual), others.map(code).join(", "), doc.replace(/ ?@default.*/, "")];
});

/** Tables that follow from the code. `UPDATE=1` writes them. */
const tables: Readonly<Record<string, string>> = {
  switches: table(["switch", "default", "or", "what it decides"], switches),
  properties: table(
    ["property", "of", "what it is"],
    (setup.properties ?? []).map(({ label, entity, type, name }) => [`\`${label}\``, `${entity}`, `${name}, ${type}`]),
  ),
};

describe("the README", () => {
  it.each(Object.entries(tables))("has the table of %s as the code has it", (name, wanted) => {
    const [, before = "", written = "", after = ""] =
      new RegExp(`^(.*<!-- ${name} -->\n\n)(.*?)(\n\n<!-- end -->.*)$`, "s").exec(readFileSync(file, "utf8")) ?? [];
    if (process.env["UPDATE"]) writeFileSync(file, before + wanted + after);
    else expect(written).toBe(wanted);
  });

  it("leaves out no switch", () => {
    expect(switches.map(([name]) => name)).toEqual(Object.keys(defaultSwitches).map((name) => `\`${name}\``));
  });

  it.each([
    ["option", membersOf("./server.ts", "MockServerOptions").map(({ name }) => name)],
    ["member of the server", membersOf("./server.ts", "MockServer").map(({ name }) => name)],
    ["part of a seed document", Object.keys(definitionOf(schemaOf(SeedDocument)).shape ?? {})],
    ["group of operations of Core", Object.keys(core)],
  ])("names every %s", (_, names) => {
    expect(names.length).toBeGreaterThan(9);
    const rows = readme.split("\n").filter((row) => row.startsWith("| `"));
    const named = new Set(
      rows.flatMap((row) => [...(row.split(" | ")[0] ?? "").matchAll(/`(\w+)/g)].map(([, at]) => at)),
    );
    expect(names.filter((name) => !named.has(name))).toEqual([]);
  });
});
