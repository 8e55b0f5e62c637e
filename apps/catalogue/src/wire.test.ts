import { accepts, argumentsOf, definitionOf, isObject, schemaOf, statusesOf } from "@ofsc/contract";
import type * as z from "@ofsc/contract/zod";
import { createTransport } from "@ofsc/transport";
import { describe, expect, it } from "vitest";
import { callOf, listOperations, type NamedOperation, sampleAnswer, sampleArguments } from "./operations.js";

type Schema = z.$ZodType;

/** What goes over the wire when an operation is called, in lines that a person can check. */
async function wireForm({ name, operation }: NamedOperation, args = sampleArguments(operation)): Promise<string> {
  let sent: Request | undefined;
  const transport = createTransport({
    baseUrl: "https://ofs.example/prefix",
    token: "canary",
    fetch: async (input, init) => {
      sent = new Request(input as RequestInfo, init);
      const [status = 200] = statusesOf(operation);
      const answer = operation.returns ? "content" : JSON.stringify(sampleAnswer(operation));
      return new Response(status === 204 ? null : (answer ?? null), { status });
    },
  });
  await callOf(operation, transport)(...args);
  const { method, url, headers } = sent as unknown as Request;
  const body = await (sent as unknown as Request).text();
  const names = ["accept", "authorization", "content-type", "content-disposition"];
  const lines = names.map((header) => [header, headers.get(header)?.replace(/boundary=.*/, "boundary=…")]);
  return [
    name,
    `  ${method} ${url.replace("https://ofs.example", "")}`,
    ...lines.flatMap(([header, value]) => (value ? [`  ${header}: ${value}`] : [])),
    ...(body ? [`  ${body.replace(/-{4,}[\w-]+/g, "--boundary").replace(/\r\n/g, "\n  ")}`] : []),
  ].join("\n");
}

/** The same with every member that it has not, undefined. */
function withUndefined(value: unknown, schema: Schema | undefined): unknown {
  if (!schema || value === undefined || value instanceof Blob) return value;
  const { shape, innerType, element } = definitionOf(schema);
  if (innerType) return withUndefined(value, innerType);
  if (Array.isArray(value)) return element ? value.map((item) => withUndefined(item, element)) : value;
  if (!shape || !isObject(value)) return value;
  const fields = Object.entries(shape);
  return {
    ...value,
    ...Object.fromEntries(
      fields.map(([name, field]) => [name, withUndefined((value as Record<string, unknown>)[name], field)]),
    ),
  };
}

/** The same without what may be absent, where it then still fits. */
function withoutOptional(value: unknown, schema: Schema | undefined): unknown {
  const { shape } = schema ? definitionOf(schema) : {};
  if (!schema || !shape) return value;
  const entries = Object.entries(value as object);
  const needed = entries.filter(([name]) => shape[name] && definitionOf(shape[name]).type !== "optional");
  const less = Object.fromEntries(needed);
  return accepts(schema, less) ? less : value;
}

describe("every operation", () => {
  it("has the wire form that is written down in wire.txt", async () => {
    const forms: string[] = [];
    for (const operation of listOperations()) forms.push(await wireForm(operation));
    await expect(`${forms.join("\n\n")}\n`).toMatchFileSnapshot("./wire.txt");
  });

  it("sends nothing of what is undefined", async () => {
    for (const named of listOperations()) {
      const args = sampleArguments(named.operation);
      const places = argumentsOf(named.operation);
      const models = places.map((place) => ("model" in place ? schemaOf(place.model) : undefined));
      const more = args.map((value, at) => withUndefined(value, models[at]));
      const options = { signal: undefined, headers: undefined, timeout: undefined, replay: undefined };
      expect(await wireForm(named, [...more, options])).toBe(await wireForm(named, args));
      const fewer = args.map((value, at) => withoutOptional(value, models[at]));
      const absent = fewer.map((value, at) => withUndefined(value, models[at]));
      expect(await wireForm(named, absent)).toBe(await wireForm(named, fewer));
    }
  });
});
