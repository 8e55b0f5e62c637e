import { cases } from "./cases/index.js";
import { hosts } from "./hosts/index.js";
import { failuresOf, type Result, runSuite } from "./run.js";
import { writeTable } from "./table.js";

// Runtimes to try, or groups of cases, by name: `pnpm conformance bun retry`.
const names = process.argv.slice(2);
const chosenHosts = hosts.filter(({ name }) => names.includes(name));
const chosenCases = cases.filter(({ group }) => names.includes(group));

const results: Result[] = [];
const absent: string[] = [];
for (const host of chosenHosts.length > 0 ? chosenHosts : hosts) {
  const result = await runSuite(host, chosenCases.length > 0 ? chosenCases : cases);
  if (!result) {
    absent.push(host.name);
    continue;
  }
  results.push(result);
  for (const failure of failuresOf(result)) console.log(`${host.name}: ${failure}`);
}

console.log(writeTable(results));
for (const { host, excepted } of results)
  if (excepted > 0) console.log(`${host} cannot do what ${excepted} cases ask of it`);
for (const name of absent) console.log(`absent: ${name}`);
process.exitCode = results.some((result) => failuresOf(result).length > 0) ? 1 : 0;
