import { ProblemError } from "./problem.js";

/** Reads fields and files. Some clients name their body JSON all the same: then its first line has the boundary. */
export async function readMultipart(type: string, bytes: Uint8Array<ArrayBuffer>): Promise<object> {
  const headers = { "content-type": /^multipart\//i.test(type) ? type : `multipart/form-data; ${boundaryIn(bytes)}` };
  const form = await new Response(bytes, { headers }).formData().catch(() => undefined);
  if (!form) throw new ProblemError(400, "body: expected multipart/form-data");
  return Object.fromEntries(form);
}

const longestBoundary = 72;

function boundaryIn(bytes: Uint8Array<ArrayBuffer>): string {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, longestBoundary + 2));
  const [, boundary = ""] = /^--([^\r\n"]{1,70})\r?\n/.exec(start) ?? [];
  return `boundary="${boundary}"`;
}
