import type { AttemptLayer, CallLayer, Layer } from "@ofsc/sdk";
import type { Props } from "./props.js";

interface LayerPlan {
  readonly name: string;
  /** What it does around a call, and around an attempt. */
  readonly call?: keyof typeof calls;
  readonly attempt?: keyof typeof attempts;
}

/** A layer that does one of a few things; most note what they see. */
export function layerOf({ name, call, attempt }: LayerPlan, stage: Props): Layer {
  return {
    name,
    ...(call && { call: calls[call](name, stage) }),
    ...(attempt && { attempt: attempts[attempt](name, stage) }),
  };
}

const calls = {
  notes:
    (name: string, stage: Props): CallLayer =>
    async (call, next) => {
      stage.notes.push({ [`${name} before`]: call.name });
      const result = await next().catch((error: { code?: string }) => {
        stage.notes.push({ [`${name} failed`]: error.code ?? "?" });
        throw error;
      });
      stage.notes.push({ [`${name} after`]: result.attempts.length });
      return result;
    },
  route:
    (_: string, stage: Props): CallLayer =>
    (call, next) => {
      stage.notes.push({ route: call.operation.route, params: call.invocation.params });
      return next();
    },
  twice: (): CallLayer => async (_, next) => {
    await next();
    return next();
  },
  answers: (): CallLayer => async () => ({
    data: { activityId: 1, cached: true },
    response: new Response("{}"),
    attempts: [],
    drift: [],
  }),
  refuses:
    (name: string): CallLayer =>
    () =>
      Promise.reject(new Error(`${name} refused`)),
  throws:
    (name: string): CallLayer =>
    () => {
      throw new Error(`${name} threw`);
    },
};

const attempts = {
  notes:
    (name: string, stage: Props): AttemptLayer =>
    async ({ number }, next) => {
      stage.notes.push({ [`${name} before`]: number });
      const response = await next();
      stage.notes.push({ [`${name} after`]: response.status });
      return response;
    },
  header:
    (name: string): AttemptLayer =>
    (attempt, next) => {
      attempt.request.headers["x-layer"] = `${attempt.request.headers["x-layer"] ?? ""}${name}${attempt.number}`;
      return next();
    },
  twice: (): AttemptLayer => async (_, next) => {
    await next();
    return next();
  },
  answers: (): AttemptLayer => async () => Response.json({ activityId: 2, cached: true }),
  fails503:
    (): AttemptLayer =>
    async ({ number }, next) =>
      number === 1 ? Response.json({ status: "503" }, { status: 503 }) : next(),
  throws:
    (name: string): AttemptLayer =>
    () => {
      throw new Error(`${name} threw`);
    },
  seesSecret:
    (_: string, stage: Props): AttemptLayer =>
    ({ request }, next) => {
      stage.notes.push({ authorized: "authorization" in request.headers });
      return next();
    },
};
