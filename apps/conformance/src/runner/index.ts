import { createOfsc } from "@ofsc/sdk";
import type { Case } from "../case.js";
import type { ClientMaker } from "./props.js";
import type { Report, Verdict } from "./report.js";
import { get, post, runCase } from "./run-case.js";

/** Where a runner finds its cases, and how it goes through them. */
export interface RunnerOptions {
  /** The address of the server. */
  readonly origin: string;
  /** The path of the run. */
  readonly run: string;
  /** How many cases run at once. */
  readonly atOnce?: number;
  /** Which share of the cases is this runner's, such as `[0, 4]`; several runners may share them. */
  readonly share?: readonly [number, number];
  /** Options for every client, such as another way to send. */
  readonly extra?: object;
  /** Whose clients make the calls. @default those of OFS */
  readonly maker?: ClientMaker;
}

const ofs: ClientMaker = { create: (options) => createOfsc(options) };

interface Assignment {
  readonly cases: readonly Case[];
  readonly bail: boolean;
  readonly key: string;
}

/** Runs the cases of a run in this runtime and reports what became of them. */
export async function runAll(options: RunnerOptions): Promise<Report> {
  const { origin, run, atOnce = 16, share = [0, 1], extra = {}, maker = ofs } = options;
  const unhandled = watchRejections();
  const { cases, bail, key } = (await get(`${run}/cases`, { origin })) as Assignment;
  const mine = cases.map((one, number) => ({ one, number })).filter(({ number }) => number % share[1] === share[0]);
  const verdicts: Verdict[] = [];
  let stopped = false;
  const ended = new Promise<void>((resolve) => {
    const work = async (queue: Iterator<(typeof mine)[number]>) => {
      for (let next = queue.next(); !next.done && !stopped; next = queue.next()) {
        const verdict = await runCase(
          next.value.one,
          next.value.number,
          { origin, run, key, longestMs: bail ? 6_000 : 20_000 },
          extra,
          maker,
        );
        verdicts.push(verdict);
        stopped ||= bail && !verdict.passed;
        if (stopped) resolve();
      }
    };
    const together = mine.filter(({ one }) => !one.alone).values();
    Promise.all(Array.from({ length: atOnce }, () => work(together)))
      .then(() => work(mine.filter(({ one }) => one.alone).values()))
      .then(resolve);
  });
  // With `bail`, the first failure is the end, whatever is still under way.
  await ended;
  // A rejection counts as unhandled only some time after it.
  await new Promise((resolve) => setTimeout(resolve, 50));
  const report = { share: share[0], verdicts, unhandled };
  await post(`${run}/report`, report, { origin });
  return report;
}

type Listen = (kind: string, listener: (event: { reason?: unknown; preventDefault?(): void }) => void) => void;

/** Collects rejections that nobody handles, which the runtimes tell of in two ways. */
function watchRejections(): string[] {
  const unhandled: string[] = [];
  const note = (reason: unknown) => unhandled.push(String(reason));
  const scope = globalThis as { process?: { on?: Listen }; addEventListener?: Listen };
  if (scope.process?.on) scope.process.on("unhandledRejection", note);
  else
    scope.addEventListener?.("unhandledrejection", (event) => {
      event.preventDefault?.();
      note(event.reason);
    });
  return unhandled;
}
