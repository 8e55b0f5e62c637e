import { bundleRunner, type Target } from "../bundle.js";
import type { Case } from "../case.js";
import type { Report } from "../runner/report.js";
import { type Page, startControlServer } from "../server/control-server.js";
import { inFolder, launch } from "./launch.js";

/** Where a run takes place. */
export interface Place {
  /** A new folder with the runner in it, as `runner.mjs`. */
  readonly folder: string;
  readonly urls: readonly string[];
  /** The path of the run. */
  readonly run: string;
}

/** What a program is given; files by name go into the folder, pages are served. */
export interface Plan {
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly pages?: Readonly<Record<string, string>>;
}

/** A runtime. */
export interface Host {
  readonly name: string;
  /** @default "any" */
  readonly target?: Target;
  /** How many runners share the cases. @default 1 */
  readonly shares?: number;
  /** Cases that ask for what it does not have, by a pattern over "group: name"; the reason continues "because". */
  readonly lacks?: readonly { readonly cases: RegExp; readonly because: string }[];
  /** Its program, where it is installed. */
  find(): string | undefined;
  plan(place: Place): Plan;
}

const LONGEST = 300_000;

/** Runs cases in a runtime; everything that was started has ended afterwards. */
export async function runOn(host: Host, program: string, cases: readonly Case[]): Promise<Report[]> {
  const { shares = 1, target = "any" } = host;
  const runner = await bundleRunner(target);
  const server = await startControlServer(shares);
  try {
    return await inFolder(async (folder) => {
      const reports: Report[] = [];
      const pages: Record<string, Page> = { "runner.mjs": { type: "text/javascript", text: runner } };
      let done = () => {};
      const reported = new Promise<void>((resolve) => {
        done = resolve;
      });
      const report = (one: Report) => {
        if (reports.push(one) === shares) done();
      };
      const run = server.add({ cases, pages, report });
      const plan = host.plan({ folder, urls: server.urls, run });
      for (const [name, text] of Object.entries(plan.pages ?? {})) pages[name] = { type: "text/html", text };
      const { ended, stop } = await launch(program, plan.args, folder, { ...plan.files, "runner.mjs": runner });
      await Promise.race([reported, ended, tooLong(host.name)]).finally(stop);
      return reports;
    });
  } finally {
    server.close();
  }
}

function tooLong(name: string): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`${name} did not end within ${LONGEST} ms`)), LONGEST).unref();
  });
}
