import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { ListRange } from "../list-range.js";
import { Shift, ShiftInput } from "./shift.js";

/** Lists the shifts. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/shifts",
  query: ListRange,
  page: Shift,
  paging: byOffset,
} satisfies Operation;

/** Returns a shift. */
export const get = {
  route: "GET /rest/ofscMetadata/v1/shifts/{label}",
  response: Shift,
} satisfies Operation;

/** Creates a shift with this label, of at most 32 characters, or replaces all of the one that has it but its type. */
export const createOrReplace = {
  route: "PUT /rest/ofscMetadata/v1/shifts/{label}",
  body: ShiftInput,
  response: Shift,
  status: [200, 201],
} satisfies Operation;

const remove = {
  route: "DELETE /rest/ofscMetadata/v1/shifts/{label}",
} satisfies Operation;

export {
  /** Deletes a shift. */
  remove as delete,
};
