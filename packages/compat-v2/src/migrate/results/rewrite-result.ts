import { topicOf } from "../call/find-mapping.js";
import { isReadToTheEnd } from "../call/list-calls.js";
import type { FileContext } from "../context.js";
import { findPlaces, type Places } from "./find-places.js";
import { rewriteProxyResult } from "./proxy-result.js";
import { rewritePyResult } from "./py-result.js";
import type { ResultOf } from "./result-of.js";
import { isUnwatched } from "./unwatched.js";
import { rewriteWholeList } from "./whole-list.js";

/** Rewrites what is done with the result of a call. Returns what goes behind the new call, such as `.withResponse()`. */
export function rewriteResult(result: ResultOf): string {
  const found = findPlaces(result.context, result.call);
  dropAnnotation(result.context, found);
  if (result.isProxy && isUnwatched(result.context, result.call)) {
    const text = "nobody waits for this call, and when it fails now, the process ends: await it, or add .catch()";
    result.context.todos.add(result.call, text, topicOf(result.mapping));
  }
  if (isReadToTheEnd(result.mapping)) return rewriteWholeList(result, found);
  return result.isProxy ? rewriteProxyResult(result, found) : rewritePyResult(result, found);
}

/** A legacy type at a variable says less than the new call does. */
function dropAnnotation({ edits, imports }: FileContext, { annotation }: Places): void {
  if (!annotation || !imports.takesAnnotation(annotation)) return;
  const before = annotation.getSourceFile().text.lastIndexOf(":", annotation.getStart());
  edits.replace(before, annotation.getEnd(), "");
}
