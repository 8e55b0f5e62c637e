import type { Command } from "../command.js";
import type { Program } from "../context.js";
import { readGroup, readIndex } from "../manifest.js";

export type Entry = Command & { readonly operation: string };

/** All operations with what the manifest says of them. */
export async function readCatalog(program: Program): Promise<ReadonlyMap<string, Entry>> {
  const { groups } = await readIndex(program);
  const all = await Promise.all(Object.keys(groups).map((group) => readGroup(program, group)));
  const entries = all
    .flatMap((group) => Object.values(group))
    .filter((command): command is Entry => command.operation !== undefined);
  // Whoever makes tokens has the secret, which is nothing to hand to a model.
  return new Map(
    entries.filter(({ operation }) => !operation.startsWith("token.")).map((entry) => [entry.operation, entry]),
  );
}

/** The ten that words fit best: each counts by where it is found. */
export function search(catalog: ReadonlyMap<string, Entry>, words: string, kind?: string): object[] {
  const terms = words
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const scored = [...catalog.values()].flatMap((entry) => {
    if (kind !== undefined && entry.kind !== kind) return [];
    const name = entry.operation.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
    const score = terms.reduce(
      (sum, term) =>
        sum + (name.includes(term.replace(/s$/, "")) ? 3 : 0) + (entry.summary.toLowerCase().includes(term) ? 1 : 0),
      0,
    );
    return score > 0 || terms.length === 0 ? [{ entry, score }] : [];
  });
  return scored
    .sort((one, other) => other.score - one.score || one.entry.operation.length - other.entry.operation.length)
    .slice(0, 10)
    .map(({ entry: { operation, summary, kind: own } }) => ({ operation, kind: own, summary }));
}

/** The arguments of an operation as JSON Schema. */
export function describeOperation({
  operation,
  summary,
  text,
  args,
  flags,
  kind,
  limit,
  examples,
  list,
}: Entry): object {
  const values = [
    ...args.map((value) => ({ ...value, required: true as const })),
    ...flags.filter(({ place }) => place !== "own"),
  ];
  const body = flags.some(({ name }) => name === "data");
  const properties = values.map(({ member, place, type, list: many, values: choices, open, text: words }) => {
    const one = { ...(typeOf(type) && { type: typeOf(type) }), ...(choices && !open && { enum: choices }) };
    return [
      member,
      {
        ...(many ? { type: "array", items: one } : one),
        ...(words && { description: words }),
        ...(place === "body" && { "x-in": "body" }),
      },
    ];
  });
  return {
    operation,
    kind,
    description: text ?? summary,
    ...(limit && { atATime: limit }),
    ...(list && { list: "pass limit, fields and query to read less" }),
    arguments: {
      type: "object",
      properties: {
        ...Object.fromEntries(properties),
        ...(body && { body: { type: "object", description: "The body, for what has no member of its own here" } }),
      },
      required: values.filter(({ required }) => required).map(({ member }) => member),
    },
    ...(examples && { examples }),
  };
}

const typeOf = (type: string) =>
  ({ number: "number", whole: "integer", yes: "boolean" })[type] ?? (type === "json" ? undefined : "string");
