import { Download, file, type Model, type Operation } from "@ofsc/contract";
import { DailyExtractDay } from "../daily-extract.js";

/** Lists the extract files of a day. Not in Fusion Field Service. */
export const list = {
  route: "GET /rest/ofscCore/v1/folders/dailyExtract/folders/{dailyExtractDate}/files",
  response: DailyExtractDay,
} satisfies Operation;

/** Returns an extract file, of up to 5 GB: stream it. Not in Fusion Field Service. */
export const get = {
  route: "GET /rest/ofscCore/v1/folders/dailyExtract/folders/{dailyExtractDate}/files/{dailyExtractFilename}",
  response: Download,
  returns: file,
} satisfies Operation;
