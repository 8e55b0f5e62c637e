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

  /** The sentence of a member of the client, however deep. */
  function said(names: readonly string[]): string {
    let type = client;
    let member: ts.Symbol | undefined;
    for (const name of names) {
      member = type.getProperty(name);
      if (!member) return `no ${names.join(".")}`;
      type = checker.getTypeOfSymbol(member);
    }
    return ts.displayPartsToString(member?.getDocumentationComment(checker));
  }

  const { token: _, ...apis } = catalogue;
  const contract: Contract = apis;

  it("of an operation is its sentence and its route", () => {
    const wrong: string[] = [];
    let count = 0;
    mapOperations(contract, ({ route }, names) => {
      count++;
      const shown = said(names);
      if (!shown.endsWith(`\n\n\`${route}\``) || shown.length < route.length + 15)
        wrong.push(`${names.join(".")}: ${shown}`);
    });
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(240);
  });

  it("of a group is its sentence, nested ones too", () => {
    const groups = new Set<string>();
    mapOperations(contract, (_operation, names) => {
      for (let depth = 1; depth < names.length; depth++) groups.add(names.slice(0, depth).join("."));
    });
    expect(groups).toContain("core.activities.links");
    expect([...groups].filter((name) => !/^[A-Z].*\.$/.test(said(name.split("."))))).toEqual([]);
  });
});
