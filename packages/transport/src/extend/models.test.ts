import {
  call,
  type Drift,
  describeProblem,
  dictionary,
  extensible,
  type Model,
  maxLength,
  type Operation,
  object,
  schemaOf,
} from "@ofsc/contract";
import * as mini from "@ofsc/contract/zod";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import * as activities from "../../test/operations.js";
import { failureOf, json, script } from "../../test/script.js";
import type { DriftError, ValidationError } from "../errors/call-errors.js";
import type { TransportOptions } from "../options.js";
import { createTransport } from "../transport.js";
import { models, refine } from "./models.js";

interface Part {
  label: string;
  count?: number;
}
const Part: Model<Part> = () => object<Part>({ label: mini.string(), count: mini.optional(mini.number()) });

interface Kit {
  part: Part;
  parts?: Part[];
  spare?: Part | null;
  byLabel?: Record<string, Part>;
  either?: Part | string;
}
const Kit: Model<Kit> = () =>
  extensible<Kit>({
    part: schemaOf(Part),
    parts: mini.optional(mini.array(schemaOf(Part)).check(maxLength(5))),
    spare: mini.optional(mini.nullable(schemaOf(Part))),
    byLabel: mini.optional(dictionary(schemaOf(Part))),
    either: mini.optional(mini.union([schemaOf(Part), mini.string()])),
  });

const kit = { route: "POST /rest/kits", body: Kit, response: Kit } satisfies Operation;
const upperCase = z.object({
  label: z.string().regex(/^[A-Z]+$/, "expected capital letters"),
  count: z.exactOptional(z.number()),
});

function ofs(data: unknown, layers: TransportOptions["layers"], options: Partial<TransportOptions> = {}) {
  const told: Drift[] = [];
  const exchange = script(json(data));
  const onDrift = (drift: Drift) => told.push(drift);
  return {
    told,
    exchange,
    transport: createTransport({ instance: "acme", token: "t", exchange, layers: layers ?? [], onDrift, ...options }),
  };
}
const problemsOf = async (body: Kit, layers: TransportOptions["layers"]) => {
  const { transport, exchange } = ofs({}, layers);
  const { problems } = await failureOf<ValidationError>(call(transport, kit, body));
  expect(exchange.sent).toEqual([]);
  return problems.map(describeProblem);
};

describe("a model that is replaced", () => {
  const layers = [models([[Part, upperCase]])];

  it("is checked in a request, at every place where it stands, before anything is sent", async () => {
    const low = { label: "low" };
    const body = { part: low, parts: [{ label: "OK" }, low], spare: low, byLabel: { a: low }, either: low };
    expect(await problemsOf(body, layers)).toEqual([
      'part.label: expected capital letters, got "low"',
      'parts[1].label: expected capital letters, got "low"',
      'spare.label: expected capital letters, got "low"',
      'byLabel.a.label: expected capital letters, got "low"',
      "either: expected one of the known forms, got an object",
    ]);
  });

  it("lets through what its schema does, and leaves alone what stands around it", async () => {
    const good = { label: "GOOD" };
    const body: Kit = { part: good, parts: [good], spare: null, byLabel: { a: good }, either: "text" };
    const { transport, exchange } = ofs(body, layers);
    expect((await call(transport, kit, body).withResponse()).drift).toEqual([]);
    expect(exchange.sent).toHaveLength(1);
    expect(await problemsOf({ part: good, parts: [good, good, good, good, good, good] }, layers)).toEqual([
      "parts: expected at most 5 items, got a list",
    ]);
  });

  it("is required where it was", async () => {
    expect(await problemsOf({} as Kit, layers)).toEqual(["part: is required"]);
  });

  it("is checked in a response: reported by default, thrown in strict mode", async () => {
    const data = { part: { label: "low" }, parts: [{ label: "low" }, { label: "low" }, { label: "OK", count: "2" }] };
    const { told, transport } = ofs(data, layers);
    const result = await call(transport, kit, { part: { label: "A" } }).withResponse();
    expect(result.data).toEqual(data);
    expect(told).toEqual([
      { operation: kit.route, path: ["part", "label"], code: "rule", expected: "expected capital letters" },
      { operation: kit.route, path: ["parts", 0, "label"], code: "rule", expected: "expected capital letters" },
      {
        operation: kit.route,
        path: ["parts", 2, "count"],
        code: "rule",
        expected: "Invalid input: expected number, received string",
      },
    ]);
    const strict = ofs(data, layers, { validation: { response: "strict" } });
    const error = await failureOf<DriftError>(call(strict.transport, kit, { part: { label: "A" } }));
    expect(error).toMatchObject({ code: "drift", drift: told });
  });

  it("takes the place of the items of a list and of a query", async () => {
    const Query = activities.list.query as Model<{ dateFrom?: string }>;
    const inUse = [
      models([
        [activities.Activity, z.looseObject({ activityId: z.number().max(5) })],
        [Query, z.object({ dateFrom: z.exactOptional(z.iso.date()) })],
      ]),
    ];
    const { told, transport, exchange } = ofs({ items: [{ activityId: 7 }] }, inUse);
    const error = await failureOf<ValidationError>(call(transport, activities.list, { dateFrom: "tomorrow" }));
    expect(error.problems.map(describeProblem)).toEqual(['dateFrom: Invalid ISO date, got "tomorrow"']);
    expect(exchange.sent).toEqual([]);
    await call(transport, activities.list);
    expect(told).toEqual([
      {
        operation: activities.list.route,
        path: ["items", 0, "activityId"],
        code: "rule",
        expected: "Too big: expected number to be <=5",
      },
    ]);
  });

  it("stays what it is for other transports", async () => {
    const { told, transport } = ofs({ part: { label: "low" } }, []);
    await call(transport, kit, { part: { label: "low" } });
    expect(told).toEqual([]);
  });

  it("is looked for once in each operation", () => {
    const [layer] = layers;
    expect(layer?.operation?.(kit)).toBe(layer?.operation?.(kit));
    expect(layer?.operation?.(kit).body).toBe(layer?.operation?.(kit).response);
    expect(layer?.operation?.(activities.get).response).toBe(activities.Activity);
  });

  it("can be one that refers to itself", async () => {
    interface Tree {
      part: Part;
      branches?: Tree[];
    }
    const Tree: Model<Tree> = () =>
      object<Tree>({ part: schemaOf(Part), branches: mini.optional(mini.array(mini.lazy(() => schemaOf(Tree)))) });
    const grow = { route: "POST /rest/trees", body: Tree } satisfies Operation;
    const low = { part: { label: "low" } };
    const { transport } = ofs({}, layers);
    const { problems } = await failureOf<ValidationError>(
      call(transport, grow, { part: { label: "A" }, branches: [{ part: { label: "B" }, branches: [low] }] }),
    );
    expect(problems.map(({ path }) => path)).toEqual([["branches", 0, "branches", 0, "part", "label"]]);
  });
});

describe("a model that is refined", () => {
  const layers = [models([[Part, refine(z.looseObject({ label: z.string().max(2, "expected a short label") }))]])];

  it("is checked as before and by the schema as well, all problems at once", async () => {
    const wrong = { label: "long", count: "1" } as unknown as Part;
    expect(await problemsOf({ part: wrong }, layers)).toEqual([
      'part.count: expected a number, got "1"',
      'part.label: expected a short label, got "long"',
    ]);
    expect(await problemsOf({ part: { count: "1" } as never }, layers)).toContain("part.label: is required");
  });

  it("has other models replaced within it", async () => {
    const both = [
      models([
        [Part, upperCase],
        [Kit, refine(z.looseObject({ parts: z.exactOptional(z.array(z.any()).min(1)) }))],
      ]),
    ];
    expect(await problemsOf({ part: { label: "low" }, parts: [] }, both)).toEqual([
      'part.label: expected capital letters, got "low"',
      "parts: Too small: expected array to have >=1 items, got a list",
    ]);
  });
});

describe("what a schema of another library says", () => {
  const saying = (message: string) => ({
    "~standard": {
      version: 1,
      vendor: "own",
      validate: () => ({ issues: [{ message, path: [{ key: "label" }] }] }),
    } as const,
  });
  const drifts = async (message: string, label: string) => {
    const { told, transport } = ofs({ part: { label } }, [models([[Part, saying(message) as never]])]);
    await call(transport, { route: kit.route, response: Kit });
    return told.map(describeProblem);
  };

  it("is kept, but for the value that it found", async () => {
    for (const [message, expected] of [
      ['Invalid type: Expected number but received "canary"', 'Invalid type: Expected number but received "…"'],
      ['must be a number (was "canary")', 'must be a number (was "…")'],
      ["Invalid input: expected number, received string", "Invalid input: expected number, received string"],
      ["canary is not my cup of tea", "… is not my cup of tea"],
    ] as const) {
      expect(await drifts(message, "canary")).toEqual([`part.label: ${expected}`]);
    }
    expect(await drifts("a is a letter", "a")).toEqual(["part.label: a is a letter"]);
  });

  it("ends the call when it takes its time, which a check cannot", async () => {
    for (const promise of [Promise.resolve({ value: 1 }), Promise.reject(new Error("late"))]) {
      promise.catch(() => {});
      const slow = { "~standard": { version: 1, vendor: "own", validate: () => promise } } as never;
      const { transport, exchange } = ofs({}, [models([[Part, slow]])]);
      const error = await failureOf<Error>(call(transport, kit, { part: { label: "A" } }));
      expect(error).toMatchObject({ code: "configuration" });
      expect(error.message).toBe("models: the schema of Part is asynchronous; a call is checked in one go");
      expect(exchange.sent).toEqual([]);
    }
  });
});

it("refuses what is no replacement, everything at once", () => {
  expect(() =>
    models([
      [Part, upperCase],
      [Part, refine(upperCase)],
      [Kit, {} as never],
      [undefined as never, upperCase],
      [Kit, undefined as never],
    ]),
  ).toThrow(
    [
      "models[1]: is in conflict with another one for Part",
      "models[2]: expected a schema for Kit that follows Standard Schema",
      "models[3]: expected a model",
      "models[4]: expected a schema for Kit that follows Standard Schema",
    ].join("\n"),
  );
});
