import type { Operation } from "@ofsc/contract";
import { byCursor } from "../page.js";
import { ListSessions, Session } from "./session.js";

/** Lists sessions. Since 1.1.0. */
export const list = {
  route: "GET /api/v1/sessions",
  query: ListSessions,
  page: Session,
  paging: byCursor,
} satisfies Operation;
