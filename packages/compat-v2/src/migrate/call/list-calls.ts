import type { Mapping } from "../../mapping/method.js";
import { operationOf } from "../legacy/contract.js";

/** Whether a legacy method reads every page of a list, which a list of the SDK does itself. */
export const isReadToTheEnd = (mapping: Mapping): boolean =>
  mapping.reads === "pages" && operationOf(mapping.call)?.page !== undefined;
