import type { $ZodType } from "zod/v4/core";
import { define, type Look } from "./define.js";

const look: Look<{ getter: () => $ZodType }> = ({ value }, { getter }, run) => run(getter(), value);

/** What refers to itself: the schema is looked up when it is needed. */
export const lazy = <T>(getter: () => $ZodType<T>): $ZodType<T> => define("lazy", look, { getter });
