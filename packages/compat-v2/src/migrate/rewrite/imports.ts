import type ts from "typescript";
import { nodesOf, referencesTo, type Source } from "../nodes.js";
import type { Edits } from "../text/edits.js";
import { lineEndOf } from "../text/lay-out.js";
import type { TypeScript } from "../typescript.js";
import { findLegacyImports, type ImportedName, type LegacyImport } from "./legacy-imports.js";

const sdk = "@ofsc/sdk";

/** What a file imports: the legacy names that are done with, and the new ones that it needs. */
export class Imports {
  readonly #ts: TypeScript;
  readonly #file: ts.SourceFile;
  readonly #legacy: readonly LegacyImport[];
  readonly #done = new Set<ts.Node>();
  readonly #needed = new Map<string, { local: string; isType: boolean }>();
  readonly #taken: Set<string>;
  readonly #present: Set<string>;

  constructor(ts: TypeScript, file: ts.SourceFile) {
    this.#ts = ts;
    this.#file = file;
    this.#legacy = findLegacyImports(ts, file);
    const identifiers = [...nodesOf(ts, file)].filter(ts.isIdentifier);
    this.#present = new Set(identifiers.filter((node) => isFromSdk(ts, node)).map(({ text }) => text));
    this.#taken = new Set(identifiers.filter((node) => isDeclared(ts, node)).map(({ text }) => text));
  }

  /** Whether a node is in one of the statements that are rewritten. */
  has(node: ts.Node): boolean {
    return this.#legacy.some((legacy) => legacy.node.pos <= node.pos && node.end <= legacy.node.end);
  }

  /** The name that a legacy module has for an identifier of this file. */
  nameOf(identifier: ts.Identifier): string | undefined {
    return this.#names().find(({ local }) => local.text === identifier.text)?.name;
  }

  /** Takes a name of the SDK into the file. Returns what it is called there. */
  need(name: string, isType = false): string {
    const known = this.#needed.get(name);
    const local = known?.local ?? (this.#taken.has(name) && !this.#present.has(name) ? `${name}FromSdk` : name);
    this.#needed.set(name, { local, isType: isType && (known?.isType ?? true) });
    return local;
  }

  /** Notes that the code around the legacy names in a node is gone. */
  drop(node: ts.Node): void {
    for (const inner of nodesOf(this.#ts, node)) this.#done.add(inner);
  }

  /** Whether a type is of a legacy module, and if so, notes that it is gone. */
  takesAnnotation(type: ts.TypeNode): boolean {
    const isLegacy = [...nodesOf(this.#ts, type)].some((node) => this.#ts.isIdentifier(node) && this.nameOf(node));
    if (isLegacy) this.drop(type);
    return isLegacy;
  }

  /** Writes the imports, and returns the uses of legacy names that are left. */
  write(context: Source & { readonly edits: Edits }): ts.Identifier[] {
    const left: ts.Identifier[] = [];
    let isFirst = true;
    for (const legacy of this.#legacy) {
      const kept = legacy.names.filter((name) => {
        const uses = this.#usesLeft(context, name);
        left.push(...uses);
        return uses.length > 0;
      });
      if (kept.length === legacy.names.length && this.#needed.size === 0) continue;
      const lines = [isFirst ? this.#printNew(legacy) : "", printKept(legacy, kept)].filter((line) => line !== "");
      replaceStatement(context.edits, this.#file, legacy.node, lines);
      isFirst = false;
    }
    if (isFirst) this.#writeAlone(context.edits);
    return left;
  }

  #names = (): ImportedName[] => this.#legacy.flatMap(({ names }) => names);

  #usesLeft(context: Source, { local }: ImportedName): ts.Identifier[] {
    const symbol = context.checker.getSymbolAtLocation(local);
    if (!symbol) return [];
    return referencesTo(context, symbol).filter(
      (use) => !this.#done.has(use) && (use.flags & this.#ts.NodeFlags.JSDoc) === 0,
    );
  }

  #writeAlone(edits: Edits): void {
    const { statements } = this.#file;
    const first = statements.find(this.#ts.isImportDeclaration) ?? statements.find((one) => !this.#isDirective(one));
    const line = this.#printNew();
    if (first && line !== "") edits.prepend(first.getStart(), `${line}${lineEndOf(this.#file)}`);
  }

  /** Such as `"use strict"`, which counts at the head of a file alone. */
  #isDirective(node: ts.Statement): boolean {
    return this.#ts.isExpressionStatement(node) && this.#ts.isStringLiteral(node.expression);
  }

  #printNew(like?: LegacyImport): string {
    const wanted = [...this.#needed].filter(([name]) => !this.#present.has(name));
    if (wanted.length === 0) return "";
    const isType = wanted.every(([, { isType }]) => isType);
    const isRequire = like?.isRequire ?? isCommonJs(this.#ts, this.#file);
    const names = wanted
      .sort(([a], [b]) => a.localeCompare(b, "en", { sensitivity: "base" }))
      .map(([name, { local, isType: isTypeName }]) => {
        const type = isTypeName && !isType ? "type " : "";
        return type + (local === name ? name : isRequire ? `${name}: ${local}` : `${name} as ${local}`);
      });
    return printImport(sdk, names, { isType, like, isRequire });
  }
}

function printKept(legacy: LegacyImport, kept: readonly ImportedName[]): string {
  const names = kept.map(({ node }) => node.getText());
  return kept.length === 0
    ? ""
    : printImport(legacy.module, names, { isType: legacy.isTypeOnly, like: legacy, isRequire: legacy.isRequire });
}

function printImport(
  module: string,
  names: readonly string[],
  { isType, like, isRequire }: { isType: boolean; like?: LegacyImport | undefined; isRequire: boolean },
): string {
  const text = like?.node.getText() ?? "";
  const quote = text.includes("'") ? "'" : '"';
  const end = text === "" || text.endsWith(";") ? ";" : "";
  const list = `{ ${names.join(", ")} }`;
  if (isRequire) return `const ${list} = require(${quote}${module}${quote})${end}`;
  return `import ${isType ? "type " : ""}${list} from ${quote}${module}${quote}${end}`;
}

function replaceStatement(edits: Edits, file: ts.SourceFile, node: ts.Node, lines: readonly string[]): void {
  // A statement that goes takes its line with it.
  const after = lines.length === 0 ? (/^\r?\n/.exec(file.text.slice(node.getEnd()))?.[0].length ?? 0) : 0;
  edits.replace(node.getStart(file), node.getEnd() + after, lines.join(lineEndOf(file)));
}

/** Whether a file requires modules and imports none. */
function isCommonJs(ts: TypeScript, file: ts.SourceFile): boolean {
  if (file.statements.some((node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node))) return false;
  const calls = [...nodesOf(ts, file)].filter(ts.isCallExpression);
  return calls.some(({ expression }) => ts.isIdentifier(expression) && expression.text === "require");
}

function isFromSdk(ts: TypeScript, { parent }: ts.Identifier): boolean {
  if (!ts.isImportSpecifier(parent)) return false;
  return (parent.parent.parent.parent.moduleSpecifier as ts.StringLiteral).text === sdk;
}

/** Whether an identifier declares a name that code in the file may use. */
function isDeclared(ts: TypeScript, identifier: ts.Identifier): boolean {
  const { parent } = identifier;
  const isNamed =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isImportSpecifier(parent);
  return (isNamed || ts.isFunctionDeclaration(parent) || ts.isClassDeclaration(parent)) && parent.name === identifier;
}
