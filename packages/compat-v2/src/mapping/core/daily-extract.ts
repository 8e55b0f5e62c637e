import type { Methods } from "../method.js";

const day = { from: "date", as: "date" } as const;

export const dailyExtractMethods = {
  /** Lists the days that have an extract. */
  get_daily_extract_dates: {
    parameters: [],
    call: "core.dailyExtract.dates.list",
    args: [],
    model: "entity",
  },
  /** Lists the files of the extract of a day. */
  get_daily_extract_files: {
    parameters: [{ name: "date" }],
    call: "core.dailyExtract.files.list",
    args: [day],
    model: "entity",
  },
  /** Gets a file of the extract of a day, as bytes. */
  get_daily_extract_file: {
    parameters: [{ name: "date" }, { name: "filename" }],
    call: "core.dailyExtract.files.get",
    args: [day, { from: "filename" }],
    content: true,
    response: 4,
    note: "Returns a file to read with `bytes()` or `stream()`.",
  },
} as const satisfies Methods;
