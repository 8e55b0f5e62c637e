import { extras } from "../../mapping/bind.js";
import type { Mapping } from "../../mapping/method.js";
import type { Source } from "../../mapping/source.js";
import type { FileContext } from "../context.js";
import { type Given, readMembers } from "./bind-arguments.js";
import { isReadToTheEnd } from "./list-calls.js";

/** Whether a call is more than other arguments, so that a person has to make it. */
export function isByHand({ ts }: FileContext, mapping: Mapping, given: Given | undefined): boolean {
  if (!mapping.manual || isReadToTheEnd(mapping)) return false;
  return !mapping.noteFor || !given || isNoted(ts, mapping, given);
}

/** What a person has to know of this call: what the note says, and values that have no place in the new call. */
export function looseEnds({ ts }: FileContext, mapping: Mapping, given: Given): string[] {
  const { args, note, parameters } = mapping;
  const used = new Set([...args.flatMap(parametersIn), ...extras]);
  const lost = parameters.filter(({ name }) => given.has(name) && !used.has(name));
  return [
    ...(isNoted(ts, mapping, given) ? [(note ?? "").replace(/\.$/, "")] : []),
    ...lost.map(({ name }) => `${name} has no place in the new call: ${given.get(name)?.getText()}`),
  ];
}

/** Whether a call says too little or too much for the new one, which its note then explains. */
function isNoted(ts: FileContext["ts"], { noteFor }: Mapping, given: Given): boolean {
  if (noteFor === undefined || noteFor === "all") return noteFor === "all";
  if ("given" in noteFor) return given.has(noteFor.given);
  const object = given.get(noteFor.of);
  return !object || !ts.isObjectLiteralExpression(object) || !readMembers(ts, object)?.has(noteFor.lacking);
}

function parametersIn(source: Source): string[] {
  if ("from" in source) return [source.from];
  if ("each" in source) return [source.each];
  if ("list" in source) return source.list.flatMap(parametersIn);
  if ("value" in source) return source.when === undefined ? [] : [source.when];
  return [...(source.rest === undefined ? [] : [source.rest]), ...Object.values(source.fields).flatMap(parametersIn)];
}
