import { topicOf } from "../call/find-mapping.js";
import type { Place, Places } from "./find-places.js";
import { replaceMember } from "./rename-member.js";
import type { ResultOf } from "./result-of.js";

/** What stands for the members of a legacy list, all of whose pages have been read, when it is an array. */
const members: { readonly [name: string]: string } = {
  items: "",
  data: "",
  totalResults: ".length",
  length: ".length",
  len: ".length",
};

/** The items of all pages are an array. */
export function rewriteWholeList({ context, mapping, isProxy }: ResultOf, { places }: Places): string {
  const { todos } = context;
  const topic = topicOf(mapping);
  for (const place of places) {
    const code = place.kind === "member" && !isOfFailure(context.ts, place) ? members[place.name] : undefined;
    if (place.kind === "member" && code !== undefined) replaceMember(context, place, code);
    else if (!isArrayUse(place, isProxy)) {
      todos.add(nodeOf(place), "the result is an array of the items now, and errors are thrown", topic);
    }
  }
  return ".all({ limit: Infinity })";
}

/** Whether what is read is not of the list but of the answer that there was instead, such as `data.detail`. */
function isOfFailure(ts: ResultOf["context"]["ts"], { name, node }: Extract<Place, { kind: "member" }>): boolean {
  const { parent } = node;
  return name === "data" && ts.isPropertyAccessExpression(parent) && !Object.hasOwn(members, parent.name.text);
}

/** Uses of a list with the methods of an array, or of items by their place. */
const isArrayUse = (place: Place, isProxy: boolean): boolean => place.kind === "items" && !isProxy;

export const nodeOf = (place: Place) =>
  place.kind === "pattern" ? place.pattern : place.kind === "items" ? place.of : place.node;
