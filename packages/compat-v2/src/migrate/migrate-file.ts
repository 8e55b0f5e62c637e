import type ts from "typescript";
import { findMapping } from "./call/find-mapping.js";
import { rewriteCall } from "./call/rewrite-call.js";
import type { FileContext } from "./context.js";
import { findClass } from "./legacy/find-class.js";
import { comesFromElsewhere, makesClient } from "./legacy/from-elsewhere.js";
import { isDeclarationFile } from "./legacy/modules.js";
import { memberOf, nodesOf } from "./nodes.js";
import { rewriteConstruction } from "./rewrite/construction.js";
import { Imports } from "./rewrite/imports.js";
import {
  tellOfClient,
  tellOfElement,
  tellOfMember,
  tellOfModule,
  tellOfName,
  tellOfPlugin,
} from "./rewrite/leftovers.js";
import { rewriteName } from "./rewrite/names.js";
import { Edits } from "./text/edits.js";
import { Todos } from "./text/todos.js";
import type { TypeScript } from "./typescript.js";

/** What became of a file. */
export interface Migrated {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** The changes by their place in the text before. */
  readonly changes: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  /** How many calls and constructions were rewritten. */
  readonly rewritten: number;
  /** How many comments were left. */
  readonly comments: number;
}

/** Rewrites one file. What it does not understand stays as it is. */
export function migrateFile(ts: TypeScript, program: ts.Program, file: ts.SourceFile): Migrated {
  const edits = new Edits(file.text);
  const todos = new Todos(ts, file, edits);
  const imports = new Imports(ts, file);
  const checker = program.getTypeChecker();
  const own = program.getSourceFiles().filter(({ fileName }) => !isDeclarationFile(fileName));
  const makesClients = own.some((one) => !one.isDeclarationFile && makesClient(ts, checker, one));
  const context: FileContext = { ts, checker, file, edits, todos, imports, makesClients };
  let rewritten = 0;
  for (const node of nodesOf(ts, file)) if (rewriteNode(context, node)) rewritten += 1;
  for (const use of imports.write(context)) {
    todos.add(use, `${use.text} is still the legacy one here`);
  }
  const changes = edits.settle().changes();
  return { path: file.fileName, before: file.text, after: edits.render(), changes, rewritten, comments: todos.count };
}

function rewriteNode(context: FileContext, node: ts.Node): boolean {
  const { ts } = context;
  if (ts.isNewExpression(node)) {
    const owner = findClass(context, node);
    // Only what names the class itself: a subclass has a constructor of its own.
    if ((owner !== "OFS" && owner !== "OFSC") || !isClassItself(context, node.expression)) return false;
    rewriteConstruction(context, node, owner);
    return true;
  }
  if (ts.isCallExpression(node)) return rewriteIfLegacy(context, node);
  if (ts.isIdentifier(node)) rewriteName(context, node);
  else if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) tellOfMember(context, node);
  else if (ts.isBindingElement(node)) tellOfElement(context, node);
  else tellOfModule(context, node);
  return false;
}

function isClassItself({ ts, imports }: FileContext, expression: ts.Expression): boolean {
  if (ts.isIdentifier(expression)) return imports.nameOf(expression) !== undefined;
  return /^(OFS|OFSC|OFSCV2)$/.test(memberOf(ts, expression)?.name ?? "");
}

function rewriteIfLegacy(context: FileContext, call: ts.CallExpression): boolean {
  const member = memberOf(context.ts, call.expression);
  const owner = member && findClass(context, member.of);
  if (!member || !owner) {
    if (member && tellOfPlugin(context, call, member)) return false;
    tellOfName(context, call);
    return false;
  }
  const mapping = findMapping(owner, member.name);
  if (mapping && owner === "OFS" && comesFromElsewhere(context, member.of)) {
    tellOfClient(context, call, member.of, mapping);
    return false;
  }
  if (mapping) return rewriteCall(context, call, owner, mapping);
  context.todos.add(call, `${member.name} of the legacy client has no counterpart`);
  return false;
}
