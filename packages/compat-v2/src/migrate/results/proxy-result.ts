import { topicOf } from "../call/find-mapping.js";
import { operationOf } from "../legacy/contract.js";
import type { Place, Places } from "./find-places.js";
import { namesIn, replaceInPattern, replaceMember, wrapMember } from "./rename-member.js";
import type { ResultOf } from "./result-of.js";
import { nodeOf } from "./whole-list.js";

/** What stands for the members of a response object, behind `withResponse()`. */
const members = new Map<string, (code: string) => string>([
  ["data", (code) => `${code}.data`],
  ["status", (code) => `${code}.response.status`],
  ["url", (code) => `new URL(${code}.response.url)`],
  ["contentType", (code) => `${code}.response.headers.get("content-type")`],
]);
const inPattern = new Map([
  ["data", "data: {}"],
  ["status", "response: { status: {} }"],
]);

/** The response object becomes the data alone where nothing else is read of it. */
export function rewriteProxyResult({ context, call, mapping }: ResultOf, { places }: Places): string {
  const { todos } = context;
  const topic = topicOf(mapping);
  if (operationOf(mapping.call)?.returns && places.length > 0) {
    todos.add(call, "the result is a file to read with text(), bytes(), blob() or stream() now", topic);
    return "";
  }
  if (places.every((place) => isDataAlone(context.ts, place))) {
    for (const place of places) takeData(context, place);
    return "";
  }
  for (const place of places) if (!takeFromResponse(context, place)) todos.add(nodeOf(place), shapeChanged, topic);
  const asked = places.find((place) => namesOf(context.ts, place).includes("status"));
  if (asked) todos.add(nodeOf(asked), "errors are thrown now, with a `status`: only successes get here", topic);
  return ".withResponse()";
}

const shapeChanged = "the result is { data, response } now, and errors are thrown";

type Context = ResultOf["context"];

function namesOf(ts: Context["ts"], place: Place): string[] {
  if (place.kind === "member") return [place.name];
  return place.kind === "pattern" ? [...(namesIn(ts, place.pattern)?.keys() ?? [])] : [];
}

function isDataAlone(ts: Context["ts"], place: Place): boolean {
  const names = namesOf(ts, place);
  return names.length === 1 && names[0] === "data";
}

function takeData(context: Context, place: Place): void {
  if (place.kind === "member") replaceMember(context, place, "");
  if (place.kind !== "pattern") return;
  const { edits, file, ts } = context;
  const variable = namesIn(ts, place.pattern)?.get("data")?.name.getText(file);
  if (variable) edits.replace(place.pattern.getStart(file), place.pattern.getEnd(), variable);
}

/** Whether all that is read is to be had from `{ data, response }`; then it is read from there. */
function takeFromResponse(context: Context, place: Place): boolean {
  if (place.kind === "member") {
    const wrap = members.get(place.name);
    if (wrap && place.name !== "data") wrapMember(context, place, wrap);
    return wrap !== undefined;
  }
  const names = place.kind === "pattern" ? namesIn(context.ts, place.pattern) : undefined;
  if (!names || ![...names.keys()].every((name) => inPattern.has(name))) return false;
  for (const [name, element] of names) {
    const isPlain = name === "data" && !element.propertyName;
    if (!isPlain)
      replaceInPattern(
        context,
        element,
        (inPattern.get(name) as string).replace("status: {}", element.propertyName ? "status: {}" : "{}"),
      );
  }
  return true;
}
