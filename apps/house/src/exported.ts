import { join } from "node:path";
import ts from "typescript";
import { nameOf, packages } from "./packages.js";
import { entriesOf, root } from "./sources.js";

/** What users see of a package: exports, those of groups, and members of exported interfaces and classes. */
export interface Exported {
  readonly all: number;
  /** Those without a sentence, such as `Activity.date`. */
  readonly unsaid: readonly string[];
  /** Members of options that may be absent, and do not take `undefined` for that. */
  readonly strict: readonly string[];
}

/** All that each package exports, as the compiler sees it. */
export function exportedOf(): Map<string, Exported> {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root, undefined, join(root, "tsconfig.json"));
  const fileOf = (folder: string, file: string) => join(root, folder, "src", `${file}.ts`);
  const files = packages.map((one) => ({ one, entries: entriesOf(one).map(([, file]) => fileOf(one.folder, file)) }));
  const program = ts.createProgram(
    files.flatMap(({ entries }) => entries),
    options,
  );
  const checker = program.getTypeChecker();
  const says = (symbol: ts.Symbol) => symbol.getDocumentationComment(checker).length > 0;
  const takesUndefined = ({ questionToken, type }: ts.PropertySignature) =>
    !questionToken ||
    !type ||
    checker.isTypeAssignableTo(checker.getUndefinedType(), checker.getTypeFromTypeNode(type));
  return new Map(
    files.map(({ one, entries }) => {
      const seen = new Map<ts.Symbol, { readonly name: string; readonly says: boolean }>();
      const strict: string[] = [];
      const home = join(root, one.folder);
      for (const entry of entries) {
        const module = checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile);
        for (const exported of module ? checker.getExportsOfModule(module) : []) look(exported);
      }
      function look(exported: ts.Symbol): void {
        const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
        const declared = symbol.declarations?.filter((node) => node.getSourceFile().fileName.startsWith(home)) ?? [];
        if (declared.length === 0 || seen.has(symbol)) return;
        // What is exported under another name has its sentence where it is.
        seen.set(symbol, { name: exported.name, says: says(exported) || says(symbol) });
        if (symbol.flags & ts.SymbolFlags.Module) checker.getExportsOfModule(symbol).forEach(look);
        for (const node of declared) {
          if (!ts.isInterfaceDeclaration(node) && !ts.isClassDeclaration(node)) continue;
          for (const member of node.members) {
            const known = member.name && checker.getSymbolAtLocation(member.name);
            if (!known || !isPublic(member)) continue;
            const name = `${symbol.name}.${known.name}`;
            seen.set(known, { name, says: says(known) });
            if (!one.api && isOptions(symbol) && ts.isPropertySignature(member) && !takesUndefined(member))
              strict.push(name);
          }
        }
      }
      const unsaid = [...seen.values()].filter((one) => !one.says).map(({ name }) => name);
      return [nameOf(one), { all: seen.size, unsaid, strict }];
    }),
  );
}

/** Options by their name, and no models: what operations take is as `Given` says. */
const isOptions = ({ name, flags }: ts.Symbol) =>
  /(Options|Settings|[a-z]Credentials|Timeouts)$/.test(name) && !(flags & ts.SymbolFlags.Value);

function isPublic(member: ts.ClassElement | ts.TypeElement): boolean {
  if (member.name && ts.isPrivateIdentifier(member.name)) return false;
  const flags = ts.getCombinedModifierFlags(member);
  return !(flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Override));
}
