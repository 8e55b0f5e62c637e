import { extras } from "../../mapping/bind.js";
import type { Mapping, Source } from "../../mapping/mapping.js";
import type { FileContext } from "../context.js";
import { type Given, readMembers } from "./bind-arguments.js";
import { isReadToTheEnd } from "./list-calls.js";

/** When a call says too little or too much for the new one, which its note then explains. */
const needsNote: { readonly [legacy: string]: (given: Given, ts: FileContext["ts"]) => boolean } = {
  getEvents: (given) => given.has("since"),
  getSubmittedForms: (given, ts) => lacks(given, ts, "scope"),
  getResourceAssistants: (given, ts) => lacks(given, ts, "dateFrom"),
  getAllResourceAssistants: (given, ts) => lacks(given, ts, "dateFrom"),
  "metadata.import_routing_plan": () => true,
};

/** Whether a call is more than other arguments, so that a person has to make it. */
export function isByHand({ ts }: FileContext, mapping: Mapping, given: Given | undefined): boolean {
  if (!mapping.manual || isReadToTheEnd(mapping)) return false;
  const needs = needsNote[mapping.legacy];
  return !needs || !given || needs(given, ts);
}

/** What a person has to know of this call: what the note says, and values that have no place in the new call. */
export function looseEnds({ ts }: FileContext, { legacy, args, note, parameters }: Mapping, given: Given): string[] {
  const used = new Set([...args.flatMap(parametersIn), ...extras]);
  const lost = parameters.filter(({ name }) => given.has(name) && !used.has(name));
  return [
    ...(needsNote[legacy]?.(given, ts) ? [(note ?? "").replace(/\.$/, "")] : []),
    ...lost.map(({ name }) => `${name} has no place in the new call: ${given.get(name)?.getText()}`),
  ];
}

function lacks(given: Given, ts: FileContext["ts"], member: string): boolean {
  const params = given.get("params");
  return !params || !ts.isObjectLiteralExpression(params) || !readMembers(ts, params)?.has(member);
}

function parametersIn(source: Source): string[] {
  if ("from" in source) return [source.from];
  if ("each" in source) return [source.each];
  if ("list" in source) return source.list.flatMap(parametersIn);
  if ("value" in source) return source.when === undefined ? [] : [source.when];
  return [...(source.rest === undefined ? [] : [source.rest]), ...Object.values(source.fields).flatMap(parametersIn)];
}
