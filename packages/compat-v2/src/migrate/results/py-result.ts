import type ts from "typescript";
import { topicOf } from "../call/find-mapping.js";
import { operationOf } from "../legacy/contract.js";
import type { Place, Places } from "./find-places.js";
import { replaceMember } from "./rename-member.js";
import type { ResultOf } from "./result-of.js";
import { nodeOf } from "./whole-list.js";

/** What stands for the members of a whole response, behind `withResponse()`. */
const ofResponse = new Map([
  ["status_code", ".response.status"],
  ["ok", ".response.ok"],
  ["headers", ".response.headers"],
  ["reason", ".response.statusText"],
  ["url", ".response.url"],
]);

type Mode = (typeof modes)[keyof typeof modes] | "unknown";

// By the values of the constants.
const modes = { 1: "TEXT", 2: "FULL", 3: "OBJ", 4: "FILE" } as const;

/** The result in the form that the legacy call asked for. */
export function rewritePyResult(result: ResultOf, found: Places): string {
  const mode = modeOf(result);
  if (mode === "FULL") return takeResponse(result, found);
  if (operationOf(result.mapping.call)?.returns) return takeFile(result, found, mode);
  if (mode === "OBJ") return takeList(result, found);
  if (mode === "TEXT" && found.awaited) return takeText(result, found.awaited);
  result.context.todos.add(result.call, "the result is the data itself now", topicOf(result.mapping));
  return "";
}

/** `response_type`, by the name of the constant or its value. */
function modeOf({ given, mapping, context }: ResultOf): Mode {
  const node = given.get("response_type");
  if (!node) return modes[mapping.response ?? 3];
  context.imports.drop(node);
  const name = /(OBJ|TEXT|FULL|FILE)_RESPONSE$/.exec(node.getText())?.[1];
  return (name as Mode | undefined) ?? modes[Number(node.getText()) as 1] ?? "unknown";
}

function takeResponse({ context, mapping }: ResultOf, { places }: Places): string {
  if (places.length === 0) return "";
  const { ts, todos } = context;
  const topic = topicOf(mapping);
  for (const place of places) {
    const isJson = place.kind === "member" && place.name === "json" && ts.isCallExpression(place.node.parent);
    const code = place.kind === "member" ? ofResponse.get(place.name) : undefined;
    if (isJson) replaceMember(context, { ...place, node: place.node.parent as ts.CallExpression }, ".data");
    else if (code !== undefined && place.kind === "member") replaceMember(context, place, code);
    else todos.add(nodeOf(place), "the result is { data, response } now, and errors are thrown", topic);
    const isStatus = place.kind === "member" && ["status_code", "ok"].includes(place.name);
    if (isStatus) todos.add(nodeOf(place), "errors are thrown now, with a `status`: only successes get here", topic);
  }
  return ".withResponse()";
}

function takeFile({ context, call, mapping }: ResultOf, { awaited, places }: Places, mode: Mode): string {
  if (mode === "FILE" && awaited) {
    wrap(context, awaited, (code) => `await (${code}).bytes()`);
  } else if (places.length > 0) {
    context.todos.add(call, "the result is a file to read with text(), bytes() or stream() now", topicOf(mapping));
  }
  return "";
}

function takeText({ context }: ResultOf, awaited: ts.AwaitExpression): string {
  wrap(context, awaited, (code) => `JSON.stringify(${code})`);
  return "";
}

function wrap({ edits, file }: ResultOf["context"], node: ts.Expression, around: (code: string) => string): void {
  const [start, end] = [node.getStart(file), node.getEnd()];
  edits.replace(start, end, () => around(edits.render(start, end)));
}

/** A page is no array: its items are in `items`. */
function takeList({ context, mapping }: ResultOf, { places }: Places): string {
  if (!operationOf(mapping.call)?.page) return "";
  for (const place of places) {
    if (place.kind === "member" && /^(len|length)$/.test(place.name)) replaceMember(context, place, ".items.length");
    if (place.kind === "member" && place.name === "users") {
      replaceMember(context, place, ".items.map(({ login }) => login)");
    }
    if (place.kind === "items") appendItems(context, place);
  }
  return "";
}

function appendItems({ ts, edits, file }: ResultOf["context"], { of }: Extract<Place, { kind: "items" }>): void {
  const isSimple = ts.isIdentifier(of) || ts.isParenthesizedExpression(of);
  const [start, end] = [of.getStart(file), of.getEnd()];
  edits.replace(start, end, () =>
    isSimple ? `${edits.render(start, end)}.items` : `(${edits.render(start, end)}).items`,
  );
}
