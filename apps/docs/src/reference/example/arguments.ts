import { argumentsOf, definitionOf, isObject, isOptional, type Model, parseRoute, schemaOf } from "@ofsc/contract";
import type { NamedOperation } from "catalogue/operations";
import type { Answers } from "./example.js";
import { examples } from "./table.js";
import type { ExampleWorld } from "./world.js";

/** What stands for a value of a path wherever it is not written down. */
const known: Readonly<Record<string, unknown>> = { activityId: 4226335, resourceId: "55011", date: "2026-12-01" };
/** What every query that asks for it is given. */
const asked: Readonly<Record<string, unknown>> = {
  activityId: 4226335,
  date: "2026-12-01",
  dateFrom: "2026-12-01",
  dateTo: "2026-12-02",
};

/** Arguments with which an operation does something for the company of the examples. */
export async function exampleArguments(
  named: NamedOperation,
  world: ExampleWorld,
  answers: Answers,
): Promise<readonly unknown[]> {
  const { args, prepare } = examples[named.name] ?? {};
  prepare?.(world.server.world);
  if (args) return typeof args === "function" ? args(answers) : args;
  const { operation } = named;
  const query = argumentsOf(operation).find((place) => place.kind === "query");
  const needed = query && !isOptional(query, operation) ? [asked] : [];
  const takes = (name: string) => query && "model" in query && name in shapeOf(query.model);
  const trimmed = needed.map((values) => Object.fromEntries(Object.entries(values).filter(([name]) => takes(name))));
  return [...(await pathValues(operation.route, world)), ...trimmed];
}

/** The values of a path: those of the first thing that is listed there. */
async function pathValues(route: string, world: ExampleWorld): Promise<unknown[]> {
  const values: unknown[] = [];
  let prefix = "";
  for (const part of parseRoute(route).path.split("/").slice(1)) {
    const param = /^{(\w+)}$/.exec(part)?.[1];
    const value = param && (known[param] ?? (await firstListed(prefix, param, world)));
    if (param) values.push(value);
    prefix += `/${param ? encodeURIComponent(String(value)) : part}`;
  }
  return values;
}

async function firstListed(prefix: string, param: string, world: ExampleWorld): Promise<unknown> {
  const page = await world.ask("GET", prefix);
  const items = isObject(page) ? ((page as { items?: Record<string, unknown>[] }).items ?? []) : [];
  return items.map((item) => item[param] ?? item["label"]).find((value) => value !== undefined);
}

const shapeOf = (model: Model<unknown>): object => definitionOf(schemaOf(model)).shape ?? {};
