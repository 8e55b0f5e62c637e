import type { Method } from "../mapping/method.js";
import type { Answer } from "./answer.js";
import { exceptionFor, type ProblemBody } from "./exceptions.js";
import type { LegacyResponse } from "./legacy-response.js";
import { applyModel, applyParser, type Parser } from "./model.js";
import { FILE_RESPONSE, FULL_RESPONSE, OBJ_RESPONSE, type ResponseType } from "./response-type.js";

/** What decides about the result of a call. */
export interface ReturnOptions {
  readonly response_type?: ResponseType | undefined;
  /** `null` for the answer as it came. */
  readonly model?: Parser | null | undefined;
  readonly auto_raise: boolean;
  readonly auto_model: boolean;
}

/** Turns an answer into what was asked for. */
export function wrapReturn({ response, error }: Answer, method: Partial<Method>, options: ReturnOptions): unknown {
  const type = options.response_type ?? method.response ?? OBJ_RESPONSE;
  if (type === FULL_RESPONSE) return response;
  if (type !== OBJ_RESPONSE && type !== FILE_RESPONSE) return response.text;
  if (error && !method.accepts?.includes(response.status_code)) {
    const problem = problemOf(response);
    if (options.auto_raise) throw exceptionFor({ ...problem, status: response.status_code }, error);
    return problem;
  }
  if (type === FILE_RESPONSE) return response.content;
  return error ? problemOf(response) : objectOf(response, method, options);
}

function objectOf(response: LegacyResponse, method: Partial<Method>, { auto_model, model }: ReturnOptions): unknown {
  if (response.content.length === 0) return "";
  const body = readJson(response);
  if (body === undefined) {
    if (method.content) return response.content;
    const detail = `expected JSON, got ${response.headers.get("content-type") ?? "no media type"}`;
    throw exceptionFor({ status: response.status_code, title: response.reason, detail }, undefined);
  }
  if (model === null || !(auto_model || method.alwaysModelled)) return body;
  return model === undefined ? applyModel(method.model, body) : applyParser(model, body);
}

/** The body of an error. One that is no JSON, such as a page of a proxy, is told by its status. */
function problemOf(response: LegacyResponse): ProblemBody {
  const { status_code: status, reason, text } = response;
  const body = readJson(response);
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return body as ProblemBody;
  return { type: "about:blank", title: reason || "Error", status, detail: text };
}

function readJson({ text }: LegacyResponse): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
