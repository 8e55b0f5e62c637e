import type { Operation } from "@ofsc/contract";
import { whole } from "../page.js";
import { Region } from "./region.js";

/** Lists the regions, all in one answer. */
export const list = {
  route: "GET /api/v1/regions",
  page: Region,
  paging: whole,
} satisfies Operation;
