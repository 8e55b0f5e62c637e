import { type AST, getStaticTOMLValue, parseTOML } from "toml-eslint-parser";

/** One value of a TOML document, and where it is written. */
export interface Leaf {
  /** All names that lead to it. */
  readonly keys: readonly string[];
  readonly value: unknown;
  /** `12 [profiles.test] instance`: its line, its table, and its key in that. */
  readonly where: string;
}

/** A TOML document as a list. */
export interface Document {
  readonly leaves: readonly Leaf[];
  /** The names of all tables, empty ones included. */
  readonly tables: readonly (readonly string[])[];
}

/** Reads TOML; throws the `ParseError` of the parser, which quotes nothing of the text. */
export function readToml(text: string): Document {
  const leaves: Leaf[] = [];
  const tables: string[][] = [];
  const visit = (node: AST.TOMLKeyValue, table: readonly string[], parents: readonly string[]): void => {
    const inTable = [...parents, ...getStaticTOMLValue(node.key)];
    const keys = [...table, ...inTable];
    if (node.value.type === "TOMLInlineTable") {
      tables.push(keys);
      for (const inner of node.value.body) visit(inner, table, inTable);
      return;
    }
    const header = table.length > 0 ? `[${table.join(".")}] ` : "";
    const where = `${node.loc.start.line} ${header}${inTable.join(".")}`;
    leaves.push({ keys, value: getStaticTOMLValue(node.value), where });
  };
  for (const node of parseTOML(text).body[0].body) {
    if (node.type === "TOMLKeyValue") visit(node, [], []);
    else {
      const table = node.resolvedKey.map(String);
      tables.push(table);
      for (const inner of node.body) visit(inner, table, []);
    }
  }
  return { leaves, tables };
}
