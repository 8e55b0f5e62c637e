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
  /** Names of cases that failed beside others and passed by themselves. */
  readonly alone: readonly string[];
  readonly ms: number;
}

/** How many failures may be the machine's, which runs up to 32 cases at once. More are the transport's. */
const MOST_DELAYED = 3;

/** Runs cases in a runtime; undefined where the runtime is absent. */
async function runSuite(host: Host, cases: readonly Case[]): Promise<Result | undefined> {
  const program = host.find();
  if (!program) return undefined;
  const started = performance.now();
  const fit = cases.filter(
    ({ except, group, name }) =>
      !except?.runtimes.some((runtime) => host.name.startsWith(runtime)) &&
      !host.lacks?.some((lack) => lack.cases.test(`${group}: ${name}`)),
  );
  const reports = [...(await runOn(host, program, fit))];
  const first = reports.flatMap(({ verdicts }) => verdicts);
  const failed = fit.filter((one) => first.some((verdict) => !verdict.passed && isOf(one, verdict)));
  const delayed = failed.length <= MOST_DELAYED ? failed.map((one) => ({ ...one, alone: true })) : [];
  if (delayed.length > 0) reports.push(...(await runOn(host, program, delayed)));
  const second = reports.flatMap(({ verdicts }) => verdicts).slice(first.length);
  return {
    host: host.name,
    verdicts: first.map((verdict) => second.find((later) => isOf(later, verdict)) ?? verdict),
    unhandled: reports.flatMap(({ unhandled }) => unhandled),
    excepted: cases.length - fit.length,
    alone: second.filter(({ passed }) => passed).map(({ name }) => name),
    ms: Math.round(performance.now() - started),
  };
}

const isOf = (one: Pick<Verdict, "group" | "name">, other: Pick<Verdict, "group" | "name">) =>
  one.group === other.group && one.name === other.name;

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
