import type { Case, Json } from "../case.js";
import { findLeaks } from "./canary.js";
import { findDifferences } from "./match.js";
import type { Outcome } from "./observe.js";
import type { ClientMaker } from "./props.js";
import type { Verdict } from "./report.js";
import { Stage } from "./stage.js";
import { perform } from "./step.js";

/** How a runner reaches the server that plays the scripts. */
export interface Control {
  readonly origin: string;
  readonly run: string;
  readonly key: string;
  /** No case takes longer, however broken what it tries. */
  readonly longestMs: number;
}

/** Plays a case and compares what was observed with what it expects. */
export async function runCase(
  one: Case,
  number: number,
  control: Control,
  extra: object,
  maker: ClientMaker,
): Promise<Verdict> {
  const started = performance.now();
  const id = `${control.run.split("/").at(-1)}-${number}`;
  const { name, group } = one;
  let problems: string[];
  let overrunMs: number | undefined;
  try {
    await post(`${control.run}/load/${id}`, one.server ?? {}, control);
    const baseUrl = `${control.origin}/c/${id}`;
    const defaults = { instance: "acme", baseUrl, token: "canary-token-0", ...extra };
    const stage = new Stage(one, defaults, control.key, maker);
    const found = await withinLimit(play(one, stage), control.longestMs);
    const seen = await get(`${control.run}/seen/${id}`, control);
    const observed = { ...found, ...summarize(seen as Seen), notes: stage.notes, listeners: stage.listeners };
    problems = findDifferences({ leaks: [], listeners: 0, ...one.expect } as Json, observed);
    overrunMs = found.outcomes.find((outcome) => outcome.overrunMs !== undefined)?.overrunMs;
  } catch (error) {
    problems = [error instanceof Error ? `${error.message}` : String(error)];
  }
  const passed = problems.length === 0;
  const ms = Math.round(performance.now() - started);
  return { name, group, passed, problems, ms, ...(overrunMs !== undefined && { overrunMs }) };
}

interface Played {
  /** What became of the first call. */
  readonly outcome: Outcome | undefined;
  readonly outcomes: readonly Outcome[];
  readonly leaks: readonly string[];
  /** Whether an answer has changed what all objects have. */
  readonly polluted: boolean;
}

async function play(one: Case, stage: Stage): Promise<Played> {
  const parts: Promise<Outcome[]>[] = [];
  for (const step of one.steps) {
    const part = perform(step, stage);
    parts.push(part);
    if (!step.background) await part;
  }
  const outcomes = (await Promise.all(parts)).flat();
  const polluted = "polluted" in {};
  const leaks = outcomes.flatMap((outcome) => outcome.leaks);
  const shown = stage.made ? findLeaks("the transport", stage.client(0).transport) : [];
  return { outcome: outcomes[0], outcomes, leaks: [...leaks, ...shown], polluted };
}

interface Seen {
  readonly requests: readonly { readonly at: number }[];
}

/** Adds the times between requests. */
function summarize(seen: Seen): object {
  const times = seen.requests.map(({ at }) => at);
  return { ...seen, gaps: times.slice(1).map((at, index) => Math.round(at - (times[index] ?? 0))) };
}

async function withinLimit<T>(work: Promise<T>, longestMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`did not end within ${longestMs} ms`)), longestMs);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

export async function post(path: string, body: object, { origin }: Pick<Control, "origin">): Promise<unknown> {
  const response = await fetch(`${origin}${path}`, { method: "POST", body: JSON.stringify(body) });
  return response.json();
}

export async function get(path: string, { origin }: Pick<Control, "origin">): Promise<unknown> {
  return (await fetch(`${origin}${path}`)).json();
}
