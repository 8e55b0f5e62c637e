import type ts from "typescript";
import type { Mapping } from "../../mapping/method.js";
import { findMapping, topicOf, unmistakable } from "../call/find-mapping.js";
import type { FileContext } from "../context.js";
import { findClass } from "../legacy/find-class.js";
import { isOfPlugin, pluginModule } from "../legacy/from-elsewhere.js";
import { apiOfClass, legacyModules } from "../legacy/modules.js";
import { memberOf } from "../nodes.js";

/** What stands for the members of legacy objects that are no calls. */
const advice: { readonly [member: string]: string } = {
  credentials: "give `token` as a function, which is asked for a new one; a client keeps its credentials",
  authorization: "`ofsc.transport.accessToken()` returns the token; the header is built for each request",
  auto_model: "there are no models to switch on: what is returned is typed",
  config: "errors are always thrown, as ApiError, and the options are those of createOfsc",
};

/** Leaves a comment at what is legacy and was not rewritten: another member, a method that is not called. */
export function tellOfMember(context: FileContext, node: ts.Expression): void {
  const { ts } = context;
  const member = memberOf(ts, node);
  if (member && !isCalled(ts, node)) tellOfUse(context, node, member.of, member.name);
}

/** The same at what is taken out of a client: `const { getUsers } = client`. */
export function tellOfElement(context: FileContext, element: ts.BindingElement): void {
  const { ts } = context;
  const variable = element.parent.parent;
  const name = element.propertyName ?? element.name;
  if (!ts.isVariableDeclaration(variable) || !variable.initializer || !ts.isIdentifier(name)) return;
  tellOfUse(context, element, variable.initializer, name.text);
}

function tellOfUse(context: FileContext, node: ts.Node, of: ts.Expression, name: string): void {
  const { todos } = context;
  const owner = findClass(context, of);
  if (!owner || (owner === "OFSC" && Object.values<string>(apiOfClass).includes(name))) return;
  const mapping = findMapping(owner, name);
  const known = Object.hasOwn(advice, name) ? advice[name] : undefined;
  if (mapping) todos.add(node, `${topicOf(mapping)} becomes ${mapping.call}`, topicOf(mapping));
  else todos.add(node, known ?? `${name} of the legacy client has no counterpart`);
}

/** Leaves a comment at a call with a name that gives it away, of an object that the code does not show. */
export function tellOfName({ ts, todos }: FileContext, call: ts.CallExpression): boolean {
  const name = memberOf(ts, call.expression)?.name;
  if (name === undefined || !unmistakable.has(name)) return false;
  const mapping = findMapping("OFSC", name);
  if (mapping) todos.add(call, `${name} becomes ${mapping.call}, if this is a client of OFS`, name);
  return mapping !== undefined;
}

/** Leaves a comment at a call of a client that other code hands in, and that is a legacy one as long as that code is. */
export function tellOfClient({ todos }: FileContext, call: ts.CallExpression, client: ts.Node, mapping: Mapping): void {
  const topic = topicOf(mapping);
  todos.add(
    call,
    `${topic} becomes ${mapping.call} once ${client.getText()}, made elsewhere, is the new client`,
    topic,
  );
}

/** The same for `this.proxy` of a plugin, which the package for plugins makes. */
export function tellOfPlugin(
  context: FileContext,
  call: ts.CallExpression,
  { of, name }: { readonly of: ts.Expression; readonly name: string },
): boolean {
  const mapping = findMapping("OFS", name);
  if (!mapping || !isOfPlugin(context, of)) return false;
  const text = `${name} becomes ${mapping.call}, but ${of.getText()} comes from ${pluginModule}, which makes the legacy client`;
  context.todos.add(call, text, name);
  return true;
}

/** Leaves a comment at a legacy module that is named in a way that is not rewritten. */
export function tellOfModule({ ts, todos, imports }: FileContext, node: ts.Node): void {
  if (ts.isStringLiteral(node) && node.text === "@ofs-users/plugin") {
    todos.add(node, "connectPlugin of @ofsc/plugin takes its place: see docs/guides/plugins.md");
    return;
  }
  if (!ts.isStringLiteral(node) || !legacyModules.has(node.text) || imports.has(node)) return;
  todos.add(node, `import { createOfsc } from "@ofsc/sdk" in place of ${node.text}`);
}

const isCalled = (ts: FileContext["ts"], node: ts.Expression): boolean =>
  ts.isCallExpression(node.parent) && node.parent.expression === node;
