import { accepts, definitionOf, factsOf } from "@ofsc/contract";
import type * as z from "@ofsc/contract/zod";
import type { Random } from "../../src/world/random.js";
import type { Pools } from "./pools.js";

const numbers = [0, 1, 2, 5, 10, 15, 30, 45, 60, 90, 100, 120, 500, 0.5, 8.25, -1, 1000, 65535];
const texts = [
  "",
  "one",
  "A",
  "ÄÖ ü",
  "08:00",
  "10:30:00",
  "0",
  "-1",
  "FFDE00",
  "https://example.com/map.zip",
  "a@b.co",
];

/** A value that a schema takes, with what the world knows by the name of the field where that fits. */
export function valueFor(schema: z.$ZodType, name: string, random: Random, pools: Pools, depth = 0): unknown {
  const { type, innerType, element, options, shape, catchall, entries, values } = definitionOf(schema);
  const inner = (part: z.$ZodType, at = name) => valueFor(part, at, random, pools, depth + 1);
  if (type === "nullable") return random.next() < 0.1 ? null : inner(innerType as z.$ZodType);
  if (innerType) return inner(innerType);
  if (entries) return random.pick(Object.values(entries));
  if (values) return random.pick(values);
  if (options) return inner(random.pick(options));
  if (type === "boolean") return random.next() < 0.5;
  if (element) return fitting(schema, () => Array.from({ length: random.int(0, 2) }, () => inner(element)));
  if (shape) return objectFor(shape, catchall, random, pools, depth, inner);
  if (type === "unknown" || type === "any") return random.pick([1, "text", null, true, [], {}]);
  const { open } = factsOf(schema);
  if (open && random.next() < 0.95) return random.pick(open);
  const known = pools.of(name);
  const others = type === "number" ? numbers : [...texts, ...pools.days, ...pools.moments];
  return fitting(schema, () => random.pick(known.length > 0 && random.next() < 0.85 ? known : others));
}

function objectFor(
  shape: Readonly<Record<string, z.$ZodType>>,
  catchall: z.$ZodType | undefined,
  random: Random,
  pools: Pools,
  depth: number,
  inner: (part: z.$ZodType, at: string) => unknown,
): object {
  const share = depth === 0 ? 0.35 : 0.5;
  const entries = Object.entries(shape).flatMap(([name, field]): [string, unknown][] =>
    definitionOf(field).type === "optional" && random.next() > share ? [] : [[name, inner(field, name)]],
  );
  const isOpen = catchall !== undefined && definitionOf(catchall).type !== "never";
  const extra: [string, unknown][] =
    isOpen && random.next() < 0.3 ? [[random.pick(pools.of("property")) as string, "7"]] : [];
  return Object.fromEntries([...entries, ...extra]);
}

/** The first of some values that a schema takes; at last whatever comes. */
function fitting(schema: z.$ZodType, make: () => unknown): unknown {
  for (let attempt = 0; attempt < 40; attempt++) {
    const value = make();
    if (accepts(schema, value)) return value;
  }
  return make();
}
