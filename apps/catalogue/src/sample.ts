import { accepts, definitionOf, factsOf, type Model, schemaOf } from "@ofsc/contract";
import type * as z from "@ofsc/contract/zod";

type Schema = z.$ZodType;
/** A value that fits a model: with all its fields where they go together, else with as few as it takes. */
export function sampleOf(model: Model<unknown>): unknown {
  return build(schemaOf(model), 0);
}

function build(schema: Schema, depth: number): unknown {
  const { type, shape, innerType, element, options, catchall, getter, entries, values } = definitionOf(schema);
  if (shape) {
    // A model within itself ends somewhere.
    const fields = Object.entries(shape).filter(([, field]) => depth < 8 || definitionOf(field).type !== "optional");
    const sample = fitting(schema, Object.fromEntries(fields.map(([name, field]) => [name, build(field, depth + 1)])));
    const isDictionary = catchall && !/^(never|unknown)$/.test(definitionOf(catchall).type);
    return isDictionary ? { ...sample, "2026-01-31": build(catchall, depth + 1) } : sample;
  }
  if (innerType) return build(innerType, depth);
  if (getter) return depth < 8 ? build(getter(), depth + 1) : {};
  if (element) return [build(element, depth + 1)];
  if (options) return build(options[0] as Schema, depth);
  const { open } = factsOf(schema);
  if (open) return open[0];
  if (entries) return Object.values(entries)[0];
  if (values) return values[0];
  return pick(schema, type);
}

/** Some fields exclude each other, some need one another. */
function fitting(schema: Schema, full: Record<string, unknown>): object {
  const { shape = {} } = definitionOf(schema);
  const entries = Object.entries(full);
  const required = Object.fromEntries(
    entries.filter(([name]) => definitionOf(shape[name] as Schema).type !== "optional"),
  );
  const tries = [full, required, ...entries.map(([name, value]) => ({ ...required, [name]: value }))];
  const found = tries.find((candidate) => accepts(schema, candidate));
  if (!found) throw new Error(`no sample fits ${Object.keys(shape).join(", ")}`);
  return found;
}

const candidates: Record<string, unknown[]> = {
  string: ["text", "2026-01-31", "2026-01-31 08:00:00", "08:00", "label", "a", "1", "https://example.com/a", "#1A2B3C"],
  number: [1, 0, 15, 1.5],
  boolean: [true],
};

function pick(schema: Schema, type: string): unknown {
  const fitting = (candidates[type] ?? ["anything", new Blob(["content"], { type: "text/plain" })]).find((candidate) =>
    accepts(schema, candidate),
  );
  if (fitting === undefined) throw new Error(`no sample fits a ${type}`);
  return fitting;
}
