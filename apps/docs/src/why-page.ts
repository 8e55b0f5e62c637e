import { readFileSync } from "node:fs";
import { bundles } from "../../gates/size-limit.config.js";
import { type Page, table } from "./page.js";
import type { Recorded } from "./reference/example/record.js";
import { root } from "./root.js";
import { troubles } from "./troubleshooting/table.js";

const read = (name: string) => readFileSync(new URL(name, root), "utf8");

/** What can be said for this SDK in numbers, each with the command that shows it. */
export function whyPage(recorded: readonly Recorded[]): Page {
  const facts = Object.values(JSON.parse(read("docs/facts.json")) as Record<string, string[]>);
  const deviations = JSON.parse(read("docs/deviations.json")) as unknown[];
  const sizes = bundles.map(({ name, limit }) => [name, limit]);
  const entries = Object.values(troubles).flat().length;
  return {
    path: "/about/why/",
    title: "Why this SDK",
    description: "What it does that others do not, in numbers that a command prints.",
    section: "About",
    group: "The project",
    source: "apps/docs/src/why-page.ts",
    body: [
      "A client for OFS is a few lines of `fetch`. What follows is what those lines do not do. Each number is made of the project's own data when this page is built, or printed by the command beside it.",
      table(
        ["What", "How much", "Shown by"],
        [
          ["Operations with types, a page and examples", String(recorded.length), "`pnpm site`"],
          ["Examples carried out in the tests, in four forms", String(4 * recorded.length), "`pnpm test`"],
          [
            "Parameters and fields of the contract that are modelled",
            String(facts.flat().length),
            "[openapi.json](/openapi.json)",
          ],
          [
            "Places where the service differs from its contract, each with its evidence",
            String(deviations.length),
            "[the list](/api/deviations/)",
          ],
          ["Errors with a page and a program that provokes them", String(entries), "[the pages](/troubleshooting/)"],
          [
            "Runtimes in which the same cases run",
            "Node 20, 22, 24, 26, Bun, Deno, workerd, Chromium",
            "`pnpm conformance`",
          ],
        ],
      ),
      "## Beside others",
      "`pnpm bench` runs the same calls through this SDK, `@ofs-users/proxy`, ky, axios, undici and `openapi-fetch`, on this machine and in one run, and prints them side by side. Times are ratios of one run, so they are not repeated here.",
      table(
        ["Coming from", "What changes"],
        [
          ["[pyOFSC](/migrate/)", "the same calls in TypeScript; one page lists each old name with the new one"],
          [
            "[`@ofs-users/proxy`](/packages/compat-v2/)",
            "its call shapes go on working, and a codemod leads away from them",
          ],
          [
            "a generated client",
            "[what the service really does](/api/deviations/), retries that repeat no write, limits that are kept, errors by code",
          ],
        ],
      ),
      "## What a page has to load",
      "With all dependencies, minified and compressed. These are the limits that fail the tests; `pnpm size` prints what it is.",
      table(["Program", "At most"], sizes),
    ].join("\n\n"),
  };
}
