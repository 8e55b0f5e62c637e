import * as capacity from "@ofsc/capacity/contract";
import { mapOperations, type Operation, readQuery } from "@ofsc/contract";
import * as core from "@ofsc/core/contract";
import * as metadata from "@ofsc/metadata/contract";

const operations = new Map<string, Operation>();
mapOperations({ core, metadata, capacity }, (operation, names) => operations.set(names.join("."), operation));

/** The operation that a new call sends; undefined for a call that is none, such as that for a token. */
export const operationOf = (call: string): Operation | undefined => operations.get(call);

/** What OFS would understand of a text in the query. */
export function readText(query: NonNullable<Operation["query"]>, name: string, text: string): unknown {
  return readQuery(query, new URLSearchParams([[name, text]]))[name];
}
