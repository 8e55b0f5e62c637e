import type { $ZodType } from "zod/v4/core";
import { define, type Look } from "./define.js";
import { runPart } from "./schema.js";

const look: Look<{ getter: () => $ZodType }> = ({ value }, { getter }, context) => runPart(getter(), value, context);

/** What refers to itself: the schema is looked up when it is needed. */
export const lazy = <T>(getter: () => $ZodType<T>): $ZodType<T> => define("lazy", look, { getter });
