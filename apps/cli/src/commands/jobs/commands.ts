import type { Command } from "../../command.js";
import { answer, calls } from "../../lines/common-flags.js";
import { argument, flag } from "../define.js";

const queue = flag("queue", "Where the queues are: redis://… or postgres://…. Default: $OFSC_JOBS_URL", {
  label: "URL",
});
const id = argument("ID", "The name of the job: letters, digits, - and _");
const wait = flag("wait", "Waits for the end, and says how far it is", { type: "yes", takes: answer });

/** Work that several machines share; what is asked for here, `ofsc jobs work` does. */
export const jobCommands: Readonly<Record<string, Command>> = {
  "jobs export": {
    summary: "Has workers export the activities of a span of days, a file for each day.",
    text: "Has workers export the activities of a span of days, a file for each day. The same again, under the same name, is the same job; one that failed does what is left.",
    module: "jobs-export",
    kind: "read",
    args: [id],
    flags: [
      flag("from", "First day", { type: "day", label: "DAY", required: true }),
      flag("to", "Last day", { type: "day", label: "DAY", required: true }),
      flag("format", "ndjson, csv or parquet. Default: ndjson", { values: ["ndjson", "csv", "parquet"] }),
      flag("fields", "Fields to write", { list: true, label: "A,B" }),
      flag("resources", "Resources whose activities to write. Default: all", { list: true, label: "A,B" }),
      flag("part-days", "Days in a file, 31 at most. Default: 1", { type: "whole", label: "N" }),
      wait,
      queue,
    ],
    examples: ["ofsc jobs export year-2026 --from 2026-01-01 --to 2026-12-31 --format parquet --wait"],
  },
  "jobs import": {
    summary: "Has workers send the rows of a file in their folder.",
    module: "jobs-import",
    kind: "write",
    args: [
      id,
      argument("SOURCE", "The file, by its path within the folder of the workers: a row as JSON in each line"),
    ],
    flags: [
      flag(
        "batch",
        "What becomes of a row: activities (by apptNumber), inventories, positions, workSchedules, workSkills or workZones. Default: activities",
        {
          label: "NAME",
        },
      ),
      wait,
      queue,
    ],
    examples: ["ofsc jobs import orders-1 orders.ndjson --wait"],
  },
  "jobs status": {
    summary: "Says how far a job is, or lists the jobs of the last seven days.",
    module: "jobs-status",
    takes: answer,
    kind: "read",
    fields: true,
    args: [argument("ID", "The name of a job. Default: all of them", { optional: true })],
    flags: [queue],
  },
  "jobs cancel": {
    summary: "Ends a job; what it has written stays.",
    module: "jobs-cancel",
    kind: "write",
    args: [id],
    flags: [queue],
  },
  "jobs work": {
    summary: "Does jobs on this machine, until it is stopped.",
    text: "Does jobs on this machine, until it is stopped. Workers of an application keep to its limits together. When one dies, another does what it was at.",
    module: "jobs-work",
    takes: calls,
    kind: "write",
    args: [],
    flags: [
      flag("folder", "Where files are; the same disk on all machines", {
        type: "file",
        label: "FOLDER",
        required: true,
      }),
      flag("concurrency", "Parts at once on this machine. Default: 2", { type: "whole", label: "N" }),
      queue,
    ],
    examples: ["ofsc jobs work --folder /mnt/exports --queue redis://queue.example.com"],
  },
};
