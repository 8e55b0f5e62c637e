import type { Operation } from "@ofsc/contract";
import { whole } from "../../operation.js";
import { Correlation } from "./correlation.js";

/** Lists what ties a task to others. */
export const list = { route: "GET /tasks/{taskId}/correlations", page: Correlation, paging: whole } satisfies Operation;
