import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { ListInLanguage } from "../in-language.js";
import { NonWorkingReason } from "./non-working-reason.js";

/** Lists the reasons for which resources do not work. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/nonWorkingReasons",
  query: ListInLanguage,
  page: NonWorkingReason,
  paging: byOffset,
} satisfies Operation;
