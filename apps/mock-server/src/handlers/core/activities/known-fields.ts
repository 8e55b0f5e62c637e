import { type Model, schemaOf } from "@ofsc/contract";
import type * as z from "@ofsc/contract/zod";
import { Activity } from "@ofsc/core";

const namesOf = (model: Model<object>) => Object.keys((schemaOf(model) as unknown as z.ZodMiniObject).def.shape);

let names: Set<string> | undefined;

/** Whether a field is not one of the service but a property of the company. */
export function isCustom(field: string): boolean {
  names ??= new Set(namesOf(Activity));
  return !names.has(field) && !internal.has(field);
}

// Known to the service, though they stand in no activity that it returns.
const internal = new Set(["multidayTimeToComplete", "multidayActivityStatus", "resourceInternalId"]);
