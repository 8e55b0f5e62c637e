import { type Contract, mapOperations } from "@ofsc/contract";
import { catalogue } from "@ofsc/sdk/catalogue";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { here } from "./run.js";

const file = `${here}consumer/client.ts`;

describe("what editors show of the client as installed", () => {
  let checker: ts.TypeChecker;
  let client: ts.Type;

  beforeAll(() => {
    const program = ts.createProgram([file], { module: ts.ModuleKind.NodeNext, strict: true, skipLibCheck: true });
    checker = program.getTypeChecker();
    const source = program.getSourceFile(file) as ts.SourceFile;
    const module = checker.getSymbolAtLocation(source) as ts.Symbol;
    const [declared] = checker.getExportsOfModule(module) as [ts.Symbol];
    client = checker.getTypeOfSymbolAtLocation(declared, source);
  }, 60_000);

  /** A member of the client, however deep: its sentence, and its type in words. */
  function shown(names: readonly string[]): { said: string; type: string } {
    let type = client;
    let member: ts.Symbol | undefined;
    for (const name of names) {
      member = type.getProperty(name);
      if (!member) return { said: `no ${names.join(".")}`, type: "" };
      type = checker.getTypeOfSymbol(member);
    }
    return {
      said: ts.displayPartsToString(member?.getDocumentationComment(checker)),
      type: checker.typeToString(type),
    };
  }

  const { token: _, ...apis } = catalogue;
  const contract: Contract = apis;

  it("of an operation is its sentence and its route", () => {
    const wrong: string[] = [];
    let count = 0;
    mapOperations(contract, ({ route }, names) => {
      count++;
      const { said } = shown(names);
      if (!said.endsWith(`\n\n\`${route}\``) || said.length < route.length + 15)
        wrong.push(`${names.join(".")}: ${said}`);
    });
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(240);
  });

  it("of a group is its sentence and a name, nested ones too", () => {
    const groups = new Set<string>();
    mapOperations(contract, (_operation, names) => {
      for (let depth = 1; depth < names.length; depth++) groups.add(names.slice(0, depth).join("."));
    });
    expect(groups).toContain("core.activities.links");
    const all = Array.from(groups, (name) => ({ name, ...shown(name.split(".")) }));
    expect(all.filter(({ said }) => !/^[A-Z].*\.$/.test(said))).toEqual([]);
    expect(all.filter(({ type }) => !/^[A-Z]\w+$/.test(type))).toEqual([]);
  });
});
