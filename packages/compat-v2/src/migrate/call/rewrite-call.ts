import { argumentsOf } from "@ofsc/contract";
import type ts from "typescript";
import type { Mapping } from "../../mapping/method.js";
import type { FileContext } from "../context.js";
import { operationOf } from "../legacy/contract.js";
import { apiOfClass, type LegacyClass } from "../legacy/modules.js";
import { memberOf } from "../nodes.js";
import { rewriteResult } from "../results/rewrite-result.js";
import { bindArguments, type Given } from "./bind-arguments.js";
import { topicOf } from "./find-mapping.js";
import { isReadToTheEnd } from "./list-calls.js";
import { isByHand, looseEnds } from "./loose-ends.js";
import { printSource } from "./print-source.js";

/** Rewrites a call of a legacy method, or leaves a comment at one that it does not understand. */
export function rewriteCall(
  context: FileContext,
  call: ts.CallExpression,
  owner: LegacyClass,
  mapping: Mapping,
): boolean {
  const { todos } = context;
  const topic = topicOf(mapping);
  const given = bindArguments(context, call.arguments, mapping.parameters, owner !== "OFS");
  if (isByHand(context, mapping, given)) {
    todos.add(call, `${topic} becomes ${mapping.call}. ${withoutStop(mapping.note ?? "")}`, topic);
    return false;
  }
  if (!given) {
    todos.add(call, `${topic} becomes ${mapping.call}; its arguments are not to be seen here`, topic);
    return false;
  }
  if (!rewriteCallee(context, call, owner, mapping)) {
    todos.add(call, `${topic} becomes ${mapping.call}, of another API`, topic);
    return false;
  }
  rewriteArguments(context, call, mapping, given);
  const suffix = rewriteResult({ context, call, mapping, given, isProxy: owner === "OFS" });
  const [from, to] = [call.getEnd() - 1, call.getEnd()];
  if (suffix) context.edits.replace(from, to, `)${suffix}`);
  for (const text of looseEnds(context, mapping, given)) todos.add(call, text, topic);
  dropModels(context, given);
  return true;
}

/** Names the new call: behind the same object where that is of the same API, else behind the one it was taken from. */
function rewriteCallee(context: FileContext, call: ts.CallExpression, owner: LegacyClass, mapping: Mapping): boolean {
  const { ts, edits, file } = context;
  const member = memberOf(ts, call.expression);
  if (!member) return false;
  const api = apiOfClass[owner];
  const isSame = api === "" || mapping.call.startsWith(`${api}.`);
  const from = isSame ? member : memberOf(ts, member.of);
  if (!from || (!isSame && from.name !== api)) return false;
  const path = api !== "" && isSame ? mapping.call.slice(api.length + 1) : mapping.call;
  if (ts.isPropertyAccessExpression(from.at.parent))
    edits.replace(from.at.getStart(file), call.expression.getEnd(), path);
  else edits.replace(from.of.getEnd(), call.expression.getEnd(), `.${path}`);
  return true;
}

function rewriteArguments(context: FileContext, call: ts.CallExpression, mapping: Mapping, given: Given): void {
  const { edits, file } = context;
  const operation = operationOf(mapping.call);
  // The pages of a list that is read to its end are as large as the new call makes them.
  const limit = mapping.parameters.find(({ name }) => name === "limit")?.default;
  const pageSize = isReadToTheEnd(mapping) ? limit : (operation?.pageSize ?? 100);
  const print = () => {
    const args = mapping.args.map((source, index) =>
      printSource({ context, call, mapping, given, pageSize }, source, operation && argumentsOf(operation)[index]),
    );
    while (args.length > 0 && args.at(-1) === undefined) args.pop();
    return args.map((arg) => arg ?? "undefined").join(", ");
  };
  const end = call.arguments.hasTrailingComma
    ? call.arguments.end
    : (call.arguments.at(-1)?.getEnd() ?? call.getEnd() - 1);
  edits.replace(call.arguments[0]?.getStart(file) ?? end, end, print);
}

/** Classes that parse the answer have no place in the new call. */
function dropModels({ todos }: FileContext, given: Given): void {
  const model = given.get("model");
  if (model) todos.add(model, `parse the answer with ${model.getText()} yourself`);
}

const withoutStop = (note: string): string => note.replace(/\.$/, "");
