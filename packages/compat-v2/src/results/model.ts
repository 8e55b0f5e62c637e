import { checkBody, describeProblem, type Model } from "@ofsc/contract";
import { OFSResponseList, ResourceUsersListResponse } from "./response-list.js";

/** What makes a value of an answer: a schema, a class, a function of one parameter, or a model of the SDK. */
export type Parser<T = unknown> =
  | { parse(data: unknown): T }
  | (new (
      data: never,
    ) => T)
  | ((data: never) => T)
  | Model<T>;

type Body = Record<string, unknown>;

/** What `auto_model` makes of an answer; its own links are not part of a model. */
export function applyModel(model: "entity" | "list" | "users" | undefined, body: unknown): unknown {
  if (!model || typeof body !== "object" || body === null || Array.isArray(body)) return body;
  const { links: _, ...entity } = body as Body;
  if (model === "entity") return entity;
  return model === "users" ? new ResourceUsersListResponse(entity) : new OFSResponseList(entity);
}

/** What the caller's own model makes of an answer. */
export function applyParser(parser: Parser, body: unknown): unknown {
  if ("parse" in parser) return parser.parse(withoutLinks(body));
  if (typeof parser !== "function") throw new TypeError("model: expected a schema, a class, a function or null");
  if (/^class\b/.test(Function.prototype.toString.call(parser))) {
    return new (parser as new (data: unknown) => unknown)(withoutLinks(body));
  }
  if (parser.length > 0) return (parser as (data: unknown) => unknown)(withoutLinks(body));
  const problems = checkBody(parser as Model<unknown>, body);
  if (problems.length === 0) return withoutLinks(body);
  throw new TypeError(`model: ${problems.map(describeProblem).join("; ")}`);
}

function withoutLinks(body: unknown): unknown {
  return applyModel("entity", body);
}
