import { bundleMutants } from "../bundle.js";
import type { Case } from "../case.js";
import { inFolder, launch } from "../hosts/launch.js";
import { ownNode } from "../hosts/node.js";
import type { Verdict } from "../runner/report.js";
import { startControlServer } from "../server/control-server.js";
import type { Mutant } from "./mutant.js";

/** How many mutants run at once. */
const AT_ONCE = 12;

/** What became of a mutant: the first case of its group that failed, if any; an error if it could not be made. */
export type Fate = Verdict | Error | undefined;

/** Runs the cases of its group on each mutant, up to the first that fails. */
export async function runMutants(mutants: readonly Mutant[], cases: readonly Case[]): Promise<Map<Mutant, Fate>> {
  const bundles = await bundleMutants(mutants);
  const server = await startControlServer();
  try {
    return await inFolder(async (folder) => {
      const fates = new Map<Mutant, Fate>();
      let done = () => {};
      const reported = new Promise<void>((resolve) => {
        done = resolve;
      });
      const files: Record<string, string> = {};
      const runs = mutants.flatMap((mutant, index) => {
        const bundle = bundles[index];
        if (typeof bundle !== "string") {
          fates.set(mutant, bundle);
          return [];
        }
        files[`mutant-${index}.mjs`] = bundle;
        const run = server.add({
          cases: cases.filter(({ group, except }) => group === mutant.group && !except?.runtimes.includes("node")),
          bail: true,
          report: ({ verdicts }) => {
            fates.set(
              mutant,
              verdicts.find(({ passed }) => !passed),
            );
            if (fates.size === mutants.length) done();
          },
        });
        return [{ index, run }];
      });
      const main = programFor(server.urls[0] ?? "", runs);
      const { ended, stop } = await launch(ownNode, ["main.mjs"], folder, { ...files, "main.mjs": main });
      await Promise.race([reported, ended]).finally(stop);
      return fates;
    });
  } finally {
    server.close();
  }
}

/** One process for all of them: each has modules of its own. */
const programFor = (origin: string, runs: readonly object[]) => `
const queue = ${JSON.stringify(runs)}.values();
await Promise.all(Array.from({ length: ${AT_ONCE} }, async () => {
  for (const { index, run } of queue) {
    const { runAll } = await import(\`./mutant-\${index}.mjs\`);
    await runAll({ origin: ${JSON.stringify(origin)}, run, atOnce: 6 });
  }
}));
await new Promise(() => setInterval(() => {}, 1_000));
`;
