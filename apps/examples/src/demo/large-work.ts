import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exportActivities } from "@ofsc/flow";
import { csvSink, readCsv } from "@ofsc/flow/node";
import type { Ofsc } from "@ofsc/sdk";
import { day, heading } from "./print.js";

const count = 2000;
const columns = ["apptNumber", "resourceId", "date", "activityType", "duration"];

/** What the importing process is told. */
export interface ImportTask {
  readonly baseUrl: string;
  readonly instance: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly folder: string;
}

/** Imports activities from a CSV file in a process that is killed half-way, exports them again and compares. */
export async function largeWork(ofsc: Ofsc, connection: Omit<ImportTask, "folder">, bucket: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "ofsc-demo-"));
  try {
    heading(`${count} activities from a CSV file, in a process that is killed half-way`);
    const lines = Array.from({ length: count }, (_, at) => `DEMO-${at},${bucket},${day(0)},IN,${20 + (at % 40)}`);
    await writeFile(join(folder, "orders.csv"), [columns.join(","), ...lines].join("\n"));
    const task: ImportTask = { ...connection, folder };
    await importIn(task, count / 2);
    console.log(await importIn(task));

    heading("Exported again, and compared with the file");
    const fields = ["activityId", ...columns];
    const query = { dateFrom: day(0), dateTo: day(0), resources: [bucket], fields };
    await exportActivities(ofsc.core, query).to(csvSink(join(folder, "exported.csv"), { columns: fields }));
    const found = new Map<string, number>();
    for await (const { apptNumber = "" } of readCsv<{ apptNumber?: string }>(join(folder, "exported.csv"))) {
      if (apptNumber.startsWith("DEMO-")) found.set(apptNumber, (found.get(apptNumber) ?? 0) + 1);
    }
    const wanted = (await readFile(join(folder, "orders.csv"), "utf8")).split("\n").length - 1;
    const twice = [...found.values()].filter((times) => times > 1).length;
    console.log(`${found.size} of ${wanted} are there, ${twice} of them twice`);
    if (found.size !== wanted || twice > 0) throw new Error("the export is not what was imported");
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs the import in a child, killed once it has told of so many rows; gives the last line that it printed. */
async function importIn(task: ImportTask, killAt = Number.POSITIVE_INFINITY): Promise<string> {
  const program = fileURLToPath(new URL("import-orders.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", program, JSON.stringify(task)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let last = "";
  let killed = false;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    last = text.trim().split("\n").at(-1) ?? last;
    if (killed || Number.parseInt(last, 10) < killAt || Number.isNaN(Number.parseInt(last, 10))) return;
    killed = true;
    child.kill("SIGKILL");
    console.log(`killed      after ${Number.parseInt(last, 10)} rows`);
  });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  if (!killed && code !== 0) throw new Error(`the import ended with ${code}`);
  return last;
}
