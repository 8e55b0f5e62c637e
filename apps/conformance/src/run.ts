import type { Case } from "./case.js";
import { type Host, runOn } from "./hosts/host.js";
import type { Verdict } from "./runner/report.js";

/** What the suite came to in one runtime. */
export interface Result {
  readonly host: string;
  readonly verdicts: readonly Verdict[];
  readonly unhandled: readonly string[];
  /** How many cases the runtime itself rules out. */
  readonly excepted: number;
  readonly ms: number;
}

/** Runs cases in a runtime; undefined where the runtime is absent. */
async function runSuite(host: Host, cases: readonly Case[]): Promise<Result | undefined> {
  const program = host.find();
  if (!program) return undefined;
  const started = performance.now();
  const fit = cases.filter(({ except }) => !except?.runtimes.some((name) => host.name.startsWith(name)));
  const reports = await runOn(host, program, fit);
  return {
    host: host.name,
    verdicts: reports.flatMap(({ verdicts }) => verdicts),
    unhandled: reports.flatMap(({ unhandled }) => unhandled),
    excepted: cases.length - fit.length,
    ms: Math.round(performance.now() - started),
  };
}

/** Runs cases in all of these runtimes, two at a time: most of the time is spent waiting. */
export async function runEverywhere(
  hosts: readonly Host[],
  cases: readonly Case[],
): Promise<Map<Host, Result | undefined>> {
  const results = new Map<Host, Result | undefined>();
  const queue = hosts.values();
  const worker = async () => {
    for (const host of queue) results.set(host, await runSuite(host, cases));
  };
  await Promise.all([worker(), worker()]);
  return results;
}

/** Everything that failed, in words. */
export function failuresOf({ verdicts, unhandled }: Result): string[] {
  return [
    ...verdicts
      .filter(({ passed }) => !passed)
      .map(({ group, name, problems }) => `${group}: ${name}\n    ${problems.join("\n    ")}`),
    ...unhandled.map((reason) => `a rejection that nobody handled: ${reason}`),
  ];
}
