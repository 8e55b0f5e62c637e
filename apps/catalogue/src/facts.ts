import type { OpenApiDocument, Schema } from "@ofsc/contract/openapi";

type Node = Schema & { allOf?: Schema[]; additionalProperties?: Schema };

/** Every operation with its parameters and fields, one line each: a summary that a person can compare. */
export function factsOf(document: OpenApiDocument): Record<string, string[]> {
  const { schemas } = document.components;
  const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const { parameters, requestBody, responses } = operation as unknown as Described;
      const lines = [
        ...parameters.map(
          ({ in: place, name, required, schema }) => `${place} ${name}${required ? "" : "?"}: ${typeOf(schema)}`,
        ),
        ...fieldsOf(requestBody?.content, "request"),
        ...Object.entries(responses).flatMap(([status, { content }]) =>
          status === "default" ? [] : [`response ${status}`, ...fieldsOf(content, `response ${status}`)],
        ),
      ];
      return [`${method.toUpperCase()} ${path}`, lines] as const;
    }),
  );
  return Object.fromEntries(routes);

  function fieldsOf(content: Content = {}, at: string): string[] {
    return Object.values(content).flatMap(({ schema }) => walk(schema, at, []));
  }

  function walk(node: Node, at: string, seen: string[]): string[] {
    if (node.$ref) {
      const name = node.$ref.split("/").at(-1) as string;
      // A model within itself is described once.
      return seen.includes(name) ? [] : walk(schemas[name] as Node, at, [...seen, name]);
    }
    const inner = [...(node.anyOf ?? []), ...(node.allOf ?? [])].flatMap((part) => walk(part, at, seen));
    const items = node.items ? walk(node.items, `${at}[]`, seen) : [];
    const values = node.additionalProperties ? walk(node.additionalProperties, `${at}{}`, seen) : [];
    const fields = Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
      const optional = node.required?.includes(name) ? "" : "?";
      const place = `${at} ${name}`.replace(/(\[\]|\{\}) /, "$1.");
      return [`${place}${optional}: ${typeOf(field)}`, ...walk(field as Node, place, seen)];
    });
    return [...inner, ...items, ...values, ...fields];
  }
}

type Content = Record<string, { schema: Node }>;
interface Described {
  parameters: { in: string; name: string; required: boolean; schema: Schema }[];
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
}

function typeOf({ type, $ref, anyOf, enum: values, items }: Schema): string {
  if (values) return values.map((value) => JSON.stringify(value)).join(" | ");
  if (items) return `${typeOf(items)}[]`;
  if (anyOf) return [...new Set(anyOf.map(typeOf))].join(" | ");
  return $ref?.split("/").at(-1) ?? [type ?? "unknown"].flat().join(" | ");
}
