/** What every secret of the suite has in it, as it is and as Base64 shows it from any of its three positions. */
const TRACES = ["canary", "Y2FuYXJ5", "NhbmFye", "jYW5hcn"];

type Inspect = (value: unknown, options?: object) => string;

/** Every place that shows secrets, among all the ways to print something. */
export function findLeaks(name: string, value: unknown): string[] {
  const prints: [string, () => string][] = [
    ["as text", () => String(value)],
    ["as JSON", () => JSON.stringify(value) ?? ""],
    ["inspected", () => inspect?.(value, { depth: 6, showHidden: false }) ?? ""],
    ["looked through", () => JSON.stringify(lookThrough(value, 6, new Set()))],
  ];
  return prints.flatMap(([how, print]) => {
    const text = attempt(print);
    const trace = TRACES.find((one) => text.includes(one));
    if (!trace) return [];
    const at = text.indexOf(trace);
    return [`${name} ${how}: …${text.slice(Math.max(0, at - 60), at + 30)}…`];
  });
}

/** The runtime's own way to print a value for people; browsers have none that a program can read. */
const inspect = ((): Inspect | undefined => {
  const scope = globalThis as unknown as Record<"Bun" | "Deno", { inspect: Inspect } | undefined> & {
    process?: { getBuiltinModule?(name: string): { inspect: Inspect } | undefined };
  };
  return (
    scope.Bun?.inspect ??
    scope.Deno?.inspect ??
    attemptOr(() => scope.process?.getBuiltinModule?.("node:util")?.inspect)
  );
})();

/** All own properties, hidden ones too, but not what getters would fetch. */
function lookThrough(value: unknown, depth: number, known: Set<unknown>): unknown {
  if (typeof value === "function") return value.name;
  if (typeof value !== "object" || value === null) return typeof value === "bigint" ? String(value) : value;
  if (depth === 0 || known.has(value)) return "…";
  known.add(value);
  const entries = Reflect.ownKeys(value).map((key) => {
    const member = Object.getOwnPropertyDescriptor(value, key)?.value as unknown;
    return [String(key), lookThrough(member, depth - 1, known)];
  });
  return Object.fromEntries(entries);
}

function attemptOr<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const attempt = (print: () => string): string => attemptOr(print) ?? "";
