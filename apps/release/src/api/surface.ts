import { join } from "node:path";
import ts from "typescript";
import { nameOf, type Package, packages } from "../../../house/src/packages.js";
import { entriesOf } from "../../../house/src/sources.js";
import { root } from "../workspace.js";

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

/** What the types of each package promise, as one text: the names of every entry, and every declaration behind them. */
export function surfaces(): Map<string, string> {
  const files = packages.map((one) => ({
    one,
    entries: entriesOf(one).map(([path, file]) => [path, fileOf(one, file)]),
  }));
  const program = ts.createProgram(
    files.flatMap(({ entries }) => entries.map(([, file]) => file ?? "")),
    { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, skipLibCheck: true, types: [], noLib: true },
  );
  return new Map(files.map(({ one, entries }) => [nameOf(one), surfaceOf(program, one, new Map(entries as []))]));
}

const fileOf = ({ folder }: Package, file: string) => join(root, folder, "dist/esm", `${file}.d.ts`);

function surfaceOf(program: ts.Program, one: Package, entries: ReadonlyMap<string, string>): string {
  const checker = program.getTypeChecker();
  const home = join(root, one.folder, "dist/");
  const printed = new Map<ts.Symbol, string>();
  const target = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  /** Takes the declarations of a symbol, and of all that they name and that is this package's own. */
  function take(symbol: ts.Symbol): void {
    if (printed.has(symbol)) return;
    const own = (symbol.declarations ?? []).filter((node) => node.getSourceFile().fileName.startsWith(home));
    if (own.length === 0) return;
    printed.set(symbol, "");
    if (own.some(ts.isSourceFile)) {
      const names = checker.getExportsOfModule(symbol);
      printed.set(symbol, `declare module "${inFile(symbol)}" {\n  export { ${listOf(names)} };\n}`);
      for (const name of names) take(target(name));
      return;
    }
    printed.set(symbol, own.map((node) => print(statementOf(node))).join("\n"));
    for (const node of own) ts.forEachChild(node, follow);
  }

  function follow(node: ts.Node): void {
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      const declared = symbol && target(symbol);
      if (declared?.declarations?.some((one) => isTop(one))) take(declared);
    }
    ts.forEachChild(node, follow);
  }

  const inFile = (symbol: ts.Symbol) =>
    symbol.name
      .replaceAll('"', "")
      .slice(home.length - 1)
      .replace(/^\/?esm\//, "") || symbol.name;

  const lists = [...entries].map(([path, file]) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile);
    const names = module ? checker.getExportsOfModule(module) : [];
    for (const name of names) take(target(name));
    return `// "${path}"\nexport { ${listOf(names)} };`;
  });
  const declarations = [...printed.values()].filter(Boolean).sort();
  return `${[`// What the types of ${nameOf(one)} promise. Written by \`pnpm api\`.`, ...lists, ...declarations].join("\n\n")}\n`;
}

const listOf = (names: readonly ts.Symbol[]) =>
  names
    .map(({ name }) => name)
    .sort()
    .join(", ");

/** A variable is printed with its `const`. */
const statementOf = (node: ts.Declaration): ts.Node => (ts.isVariableDeclaration(node) ? node.parent.parent : node);

/** Whether a declaration stands by itself in its file. */
const isTop = (node: ts.Declaration) => ts.isSourceFile(node) || ts.isSourceFile(statementOf(node).parent);

const print = (node: ts.Node) => printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
