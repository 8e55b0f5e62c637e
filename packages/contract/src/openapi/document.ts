import { argumentsOf, isOptional } from "../arguments.js";
import { type Contract, isReplayable, mapOperations, type Operation, parseRoute, statusesOf } from "../operation.js";
import type { PathValue } from "../paths.js";
import { type NamedSchema, ofsProblem, pageSchema } from "./envelopes.js";
import { createSchemas, type Descriptions, type Schema, type Schemas } from "./schema.js";

/** An OpenAPI 3.1 document, as far as contracts fill it. */
export interface OpenApiDocument {
  /** The version of OpenAPI. */
  readonly openapi: "3.1.0";
  /** What the API is called, and its version. */
  readonly info: { readonly title: string; readonly version: string };
  /** Operations by path and by verb, in small letters. */
  readonly paths: Record<string, Record<string, OpenApiOperation>>;
  /** Models by name, and how to authenticate. */
  readonly components: { readonly schemas: Record<string, Schema>; readonly securitySchemes: object };
  /** The ways to authenticate, any of which will do. */
  readonly security: readonly object[];
}

interface OpenApiOperation {
  operationId: string;
  [member: string]: unknown;
}

const JSON_MEDIA = "application/json";
const FILE_MEDIA = "application/octet-stream";
const bytes: Schema = { type: "string", format: "binary" };

/** The OpenAPI 3.1 document of a contract. `problem` is the body of an error, by default a problem of RFC 7807. */
export function toOpenApi(
  contract: Contract,
  info: OpenApiDocument["info"],
  texts?: Descriptions,
  problem: NamedSchema = ofsProblem,
): OpenApiDocument {
  const schemas = createSchemas(contract, texts);
  const operations: { name: string; operation: Operation }[] = [];
  mapOperations(contract, (operation, names) => operations.push({ name: names.join("."), operation }));
  // A file and the facts about it share a route, under the name of the file; otherwise names decide the order.
  operations.sort((one, other) => rankOf(one).localeCompare(rankOf(other), "en"));
  const paths: OpenApiDocument["paths"] = {};
  for (const { name, operation } of operations) {
    const { verb, path } = parseRoute(operation.route);
    const described = describe(operation, name, schemas, problem.name, texts?.operations[name]);
    const method = verb.toLowerCase();
    const known = paths[path]?.[method];
    paths[path] = { ...paths[path], [method]: known ? joinResponses(known, described) : described };
  }
  const securitySchemes = { basic: { type: "http", scheme: "basic" }, bearer: { type: "http", scheme: "bearer" } };
  return {
    openapi: "3.1.0",
    info,
    security: [{ basic: [] }, { bearer: [] }],
    paths,
    components: { securitySchemes, schemas: { ...schemas.components, [problem.name]: problem.schema } },
  };
}

const rankOf = ({ name, operation }: { name: string; operation: Operation }) => `${operation.returns ? 0 : 1} ${name}`;

function describe(
  operation: Operation,
  operationId: string,
  schemas: Schemas,
  problem: string,
  description?: string,
): OpenApiOperation {
  const { body, sends, deprecated } = operation;
  return {
    operationId,
    ...(description && { description }),
    ...(deprecated && { deprecated: true, "x-replacement": deprecated }),
    ...(operation.limit && { "x-limit": operation.limit }),
    "x-replayable": isReplayable(operation),
    parameters: parametersOf(operation, schemas),
    ...(body && {
      requestBody: {
        required: !isOptional({ kind: "body", name: "body", model: body }, operation),
        content: {
          [sends?.media ?? JSON_MEDIA]: { schema: sends?.media === FILE_MEDIA ? bytes : schemas.refTo(body) },
        },
      },
    }),
    responses: responsesOf(operation, schemas, problem),
  };
}

function parametersOf(operation: Operation, schemas: Schemas): object[] {
  const { query, headers, sends } = operation;
  const path = argumentsOf(operation).flatMap((place) =>
    place.kind === "path" ? [{ name: place.name, in: "path", required: true, schema: pathSchema(place.value) }] : [],
  );
  const named = { name: "Content-Disposition", in: "header", required: false, schema: { type: "string" } };
  return [
    ...path,
    ...(query ? fieldsOf(schemas.get(query), "query") : []),
    ...(headers ? fieldsOf(schemas.get(headers), "header") : []),
    ...(sends?.media === FILE_MEDIA ? [named] : []),
  ];
}

/** The published contract calls one and the same id now a number, now text; in a path it is both. */
const pathSchema = (value: PathValue | undefined): Schema =>
  value === "number" || value === "id"
    ? { type: ["integer", "string"], pattern: "^\\d+$" }
    : { type: "string", minLength: 1 };

function fieldsOf({ properties = {}, required = [] }: Schema, place: "query" | "header"): object[] {
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: place,
    required: required.includes(name),
    ...(description && { description }),
    ...(schema.type === "array" && { style: "form", explode: false }),
    schema,
  }));
}

function responsesOf(operation: Operation, schemas: Schemas, problem: string): Record<string, object> {
  const { response, page, returns } = operation;
  const schema = page ? pageSchema(operation, page, schemas) : response && schemas.refTo(response);
  const entries = statusesOf(operation).map((status) => {
    const body = returns ? bytes : schema;
    const content = body && status !== 204 ? { [returns?.media ?? JSON_MEDIA]: { schema: body } } : undefined;
    return [String(status), { description: names[status] ?? "Success", ...(content && { content }) }];
  });
  const failure = { [JSON_MEDIA]: { schema: { $ref: `#/components/schemas/${problem}` } } };
  return { ...Object.fromEntries(entries), default: { description: "The call failed", content: failure } };
}

const names: Record<number, string> = { 200: "OK", 201: "Created", 204: "No Content" };

function joinResponses(one: OpenApiOperation, other: OpenApiOperation): OpenApiOperation {
  type Responses = Record<string, { content?: object }>;
  const responses = { ...(one["responses"] as Responses) };
  for (const [status, { content, ...rest }] of Object.entries(other["responses"] as Responses)) {
    responses[status] = { ...rest, content: { ...responses[status]?.content, ...content } };
  }
  return { ...one, responses };
}
