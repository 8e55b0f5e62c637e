import type { Method } from "../mapping/method.js";
import { readFileContent, readFileProperty } from "./file-property.js";
import type { LegacyCall } from "./legacy-call.js";
import { readAll } from "./read-all.js";

type Reader = (call: LegacyCall, args: readonly unknown[]) => Promise<object>;

const readers: { readonly [Kind in NonNullable<Method["reads"]>]: Reader } = {
  pages: readAll,
  content: readFileContent,
  file: readFileProperty,
};

/** Sends a call with the arguments of the new one, and reads what the legacy method returned. */
export function readAnswer(call: LegacyCall, args: readonly unknown[]): Promise<object> {
  const { reads } = call.mapping;
  return reads ? readers[reads](call, args) : call.answer(args);
}
