import { checkInvocation, describeProblem, type Operation, type Problem, toInvocation } from "@ofsc/contract";
import type { Batch } from "./batch.js";
import type { Entry } from "./entry.js";

const encoder = new TextEncoder();

/** Checks a row by itself, so that a bad one never spoils a chunk, and measures the body that it makes. */
export function checkRow<Row, O extends Operation>(batch: Batch<Row, O>, row: Row, index: number): Entry<Row> {
  const refuse = (code: string, message: string, problems?: readonly Problem[]): Entry<Row> => ({
    row,
    index,
    bytes: 0,
    refused: { status: "failed", error: { code, message, retryable: false, ...(problems && { problems }) } },
  });
  try {
    const invocation = toInvocation(batch.operation, batch.toArguments([row]));
    const problems = checkInvocation(batch.operation, invocation);
    if (problems.length > 0) {
      return refuse("validation", problems.map(describeProblem).join("; "), problems);
    }
    const { sends, body } = batch.operation;
    const bytes = sends || !body ? 0 : encoder.encode(JSON.stringify(invocation.body)).byteLength;
    if (bytes > batch.most.bytes) {
      return refuse("too_large", `${bytes} bytes; a call takes ${batch.most.bytes}`);
    }
    return { row, index, bytes, key: batch.keyOf?.(row) };
  } catch (error) {
    return refuse("row_unreadable", (error as Error).message);
  }
}
