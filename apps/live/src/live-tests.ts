import { createOfsc, type Drift, describeProblem } from "@ofsc/sdk";
import { reads } from "./cases/reads.js";
import { writes } from "./cases/writes.js";
import { configure } from "./configuration.js";
import { runCases } from "./run-cases.js";

interface LiveTestOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A folder to look for settings in. */
  readonly cwd: string;
  readonly now: Date;
  readonly print: (line: string) => void;
}

const marks = { passed: "ok  ", skipped: "skip", failed: "FAIL" } as const;

/** Runs all cases against the instance that the environment names, and gives the exit code. */
export async function liveTests({ env, cwd, now, print }: LiveTestOptions): Promise<number> {
  const config = await configure(env, cwd);
  if ("missing" in config) {
    print(`live tests skipped: no instance to run against, as ${config.missing.join(", ")} is not set`);
    return 0;
  }
  const onDrift = (drift: Drift) => print(`drift ${drift.operation} ${describeProblem(drift)}`);
  const ofsc = createOfsc({ ...config, onDrift });
  print(`live tests against ${ofsc.transport.baseUrl}, writes included`);
  const outcomes = await runCases(ofsc, [...reads, ...writes], {
    now,
    onOutcome: ({ name, result, why }) => print(`${marks[result]} ${name}${why ? `: ${why}` : ""}`),
  });
  const count = (wanted: string) => outcomes.filter(({ result }) => result === wanted).length;
  print(`${count("passed")} passed, ${count("skipped")} skipped, ${count("failed")} failed`);
  return count("failed") > 0 ? 1 : 0;
}
