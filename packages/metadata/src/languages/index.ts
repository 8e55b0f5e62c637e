import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { ListRange } from "../list-range.js";
import { Language } from "./language.js";

/** Lists the languages of the instance. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/languages",
  query: ListRange,
  page: Language,
  paging: byOffset,
} satisfies Operation;
