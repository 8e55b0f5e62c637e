import {
  argumentsOf,
  bytes as bytesEncoding,
  checkBody,
  describeProblem,
  fileNameOf,
  form as formEncoding,
  multipart,
  type Operation,
  type Problem,
  problem,
  readQuery,
  schemaOf,
} from "@ofsc/contract";
import { checkDays, withoutNulls } from "./by-schema.js";
import { ProblemError } from "./problem.js";
import { readJson, readMultipart } from "./read-body.js";
import { writeViolation } from "./violation.js";

/** A request as it came in, its body read. */
export interface Incoming {
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** The parts of a request in the types of the contract. */
export interface Decoded {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>> | undefined;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, unknown>> | undefined;
}

/** Reads a request by the models of its operation; all that is wrong with it makes one 400. */
export async function decode(
  operation: Operation,
  texts: Readonly<Record<string, string>>,
  incoming: Incoming,
): Promise<Decoded> {
  const query = operation.query && readQuery(operation.query, incoming.url.searchParams);
  const sent = operation.body && (await readBody(operation, incoming));
  const body = operation.body && isJson(operation) ? withoutNulls(schemaOf(operation.body), sent) : sent;
  const headers = operation.headers && headersOf(incoming.headers);
  const problems = [
    ...Object.entries(texts).flatMap(([name, text]) => checkPath(operation, name, text)),
    ...(operation.query ? checkBody(operation.query, query) : []),
    ...(operation.body ? checkBody(operation.body, body) : []),
    ...(operation.query ? checkDays(schemaOf(operation.query), query) : []),
    ...(operation.body && !tellsByItem(operation) ? checkDays(schemaOf(operation.body), body) : []),
  ].filter((problem) => !isPageSize(problem));
  const [first] = problems;
  if (first) throw new ProblemError(400, isBulk(operation) ? writeViolation(first, body) : writeProblems(problems));
  const params = Object.entries(texts).map(([name, text]) => [name, isNumber(operation, name) ? Number(text) : text]);
  return { params: Object.fromEntries(params), query, body, headers };
}

/** Changes of quota and of statuses tell item by item what is wrong with it, in a 200. */
const tellsByItem = ({ route }: Operation) => route.startsWith("PATCH /rest/ofscCapacity/");

const isJson = ({ sends }: Operation) => sends === undefined;

/** Updates of many things at once have documented words for what is wrong, and a largest size. */
const isBulk = ({ route }: Operation) => /\/custom-actions\/(bulkUpdate\w*|setPositions)$/.test(route);

const largestBulk = 5 * 1024 * 1024;

/** Every problem on one line: `dates: is required; areas[0]: expected text, got 1`. */
export function writeProblems(problems: readonly Problem[]): string {
  return problems.map(describeProblem).join("; ");
}

/** Whether a value of the path is that of a number. */
const isNumber = (operation: Operation, name: string) =>
  argumentsOf(operation).some(
    (place) => place.kind === "path" && place.name === name && /^(number|id)$/.test(`${place.value}`),
  );

function checkPath(operation: Operation, name: string, text: string): Problem[] {
  const wrong = isNumber(operation, name) && !/^-?\d{1,15}$/.test(text);
  return wrong ? [problem([name], { code: "type", expected: "a whole number" }, text)] : [];
}

/** OFS sets a page size that is out of range right, see `paged`. */
const isPageSize = ({ path, code }: Problem) => code === "range" && path.length === 1 && path[0] === "limit";

async function readBody(operation: Operation, { headers, body: bytes }: Incoming): Promise<unknown> {
  const { sends, body } = operation;
  const type = headers.get("content-type") ?? "";
  if (isBulk(operation) && bytes.byteLength > largestBulk) throw new ProblemError(413, "Request entity too large");
  if (sends === bytesEncoding) {
    const name = fileNameOf(headers.get("content-disposition"));
    return { content: bytes, type: type || "application/octet-stream", ...(name !== undefined && { name }) };
  }
  if (sends === multipart) return readMultipart(type, bytes);
  const text = new TextDecoder().decode(bytes);
  if (sends === formEncoding) return body && readQuery(body as never, new URLSearchParams(text));
  if (text.trim() === "") return {};
  return readJson(text);
}

/** `Accept` under the name that models give it. */
function headersOf(headers: Headers): Record<string, string> {
  const entries = [...headers].map(([name, value]) => [name.replace(/(^|-)[a-z]/g, (at) => at.toUpperCase()), value]);
  return Object.fromEntries(entries);
}
