import type { FileContext } from "../context.js";
import { nodesOf } from "../nodes.js";

/** A value as code, text in the quotes that the file uses. */
export function quote({ ts, file }: Pick<FileContext, "ts" | "file">, value: unknown): string {
  const code = JSON.stringify(value);
  const first = [...nodesOf(ts, file)].find(ts.isStringLiteral);
  const isSingle = first?.getText(file).startsWith("'") ?? false;
  return isSingle && !/['\\]/.test(code) ? code.replaceAll('"', "'") : code;
}
