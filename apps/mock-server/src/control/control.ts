import type { Context, Hono } from "hono";
import type { Clock } from "../clock.js";
import type { Fault } from "../faults/fault.js";
import type { Faults } from "../faults/registry.js";
import type { Limiter } from "../http/limits.js";
import { ProblemError, problemResponse } from "../http/problem.js";
import { own } from "../own.js";
import { emit, type Happening } from "../world/events.js";
import type { World } from "../world/world.js";

/** What other processes can look at and change. */
export interface Controlled {
  readonly clock: Clock;
  readonly faults: Faults;
  readonly world: World;
  readonly limiter: Limiter;
  /** How often each route was called. */
  readonly tally: ReadonlyMap<string, number>;
  /** Starts over. */
  reset(): void;
}

const kinds = new Set(["status", "latency", "reset", "stall", "trickle", "truncate", "token"]);

/**
 * Routes under `/_mock` by which tests in other processes, in whatever language, do what those in this one do with the
 * server itself. Whoever reaches the port reaches them: they are there only when asked for.
 */
// biome-ignore lint/suspicious/noExplicitAny: the bindings of the application do not matter here
export function addControl(app: Hono<any>, { clock, faults, world, limiter, tally, reset }: Controlled): void {
  app.get("/_mock/clock", (c) => c.json({ now: new Date(clock.now()).toISOString() }));
  app.post("/_mock/clock", (c) =>
    answer(c, ({ advance, set }: { advance?: unknown; set?: unknown }) => {
      if (typeof advance === "number") clock.advance(advance);
      else if (typeof set === "string" && !Number.isNaN(Date.parse(set))) clock.set(set);
      else throw new ProblemError(400, "advance: expected milliseconds; or set: expected a moment");
      return { now: new Date(clock.now()).toISOString() };
    }),
  );
  app.post("/_mock/reset", (c) => {
    reset();
    return c.json({});
  });
  app.post("/_mock/faults", (c) =>
    answer(c, (fault: Fault) => {
      if (!kinds.has(fault.kind)) throw new ProblemError(400, `kind: expected one of ${[...kinds].join(", ")}`);
      faults.add(fault);
      return {};
    }),
  );
  app.delete("/_mock/faults", (c) => {
    faults.clear();
    return c.json({});
  });
  app.get("/_mock/report", (c) => c.json({ limits: limiter.report(), calls: Object.fromEntries(tally) }));
  app.get("/_mock/count", (c) => c.json(countBy(world, c.req.query("by") ?? "apptNumber")));
  app.post("/_mock/events", (c) =>
    answer(
      c,
      ({ happening, times = 1, happenings }: { happening?: Happening; times?: number; happenings?: Happening[] }) => {
        const all = happenings ?? Array.from({ length: times }, () => happening);
        for (const one of all) {
          if (typeof one?.eventType !== "string") throw new ProblemError(400, "happening.eventType: is required");
          emit(world, undefined, one);
        }
        return { emitted: all.length };
      },
    ),
  );
  app.delete("/_mock/subscriptions", (c) => {
    const { size } = world.subscriptions;
    world.subscriptions.clear();
    return c.json({ deleted: size });
  });
}

/** How many activities have each value of a field. */
function countBy({ activities }: World, field: string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const activity of activities.values()) {
    const value = own(activity as unknown as Readonly<Record<string, unknown>>, field);
    if (value !== undefined) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

async function answer<Body>(c: Context, work: (body: Body) => object): Promise<Response> {
  try {
    const body: unknown = await c.req.json().catch(() => undefined);
    if (typeof body !== "object" || body === null) throw new ProblemError(400, "body: expected JSON");
    return c.json(work(body as Body));
  } catch (error) {
    return problemResponse(error);
  }
}
