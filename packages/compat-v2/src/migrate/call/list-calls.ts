import type { Mapping } from "../../mapping/mapping.js";
import { operationOf } from "../legacy/contract.js";
import { topicOf } from "./find-mapping.js";

/** Whether a legacy method reads every page of a list, which a list of the SDK does itself. */
export const isReadToTheEnd = (mapping: Mapping): boolean =>
  /^get_?all_?/i.test(topicOf(mapping)) && operationOf(mapping.call)?.page !== undefined;
