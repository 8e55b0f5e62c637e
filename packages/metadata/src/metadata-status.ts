import { type Open, openEnum } from "@ofsc/contract";
import type * as z from "@ofsc/contract/zod";

/** Whether something is in use. */
export type MetadataStatus = "active" | "inactive";
export const metadataStatus = (): z.$ZodType<Open<MetadataStatus>> => openEnum(["active", "inactive"]);
