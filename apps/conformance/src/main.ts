import { cases } from "./cases/index.js";
import { hosts } from "./hosts/index.js";
import { failuresOf, runEverywhere } from "./run.js";
import { writeSummary } from "./summary.js";

// Runtimes, and groups of cases, by name: `pnpm conformance bun retry`. Without any, all of them.
const names = process.argv.slice(2);
const chosen = <T>(all: readonly T[], nameOf: (one: T) => string) => {
  const some = all.filter((one) => names.includes(nameOf(one)));
  return some.length > 0 ? some : all;
};

const results = await runEverywhere(
  chosen(hosts, ({ name }) => name),
  chosen(cases, ({ group }) => group),
);
const failures = [...results.values()].flatMap((result) =>
  result ? failuresOf(result).map((failure) => `${result.host}: ${failure}`) : [],
);
for (const failure of failures) console.log(failure);
console.log(writeSummary(results));
process.exitCode = failures.length > 0 ? 1 : 0;
