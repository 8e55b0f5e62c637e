import { openEnum } from "@ofsc/contract";

/** Whether something is in use. */
export type MetadataStatus = "active" | "inactive";
export const metadataStatus = () => openEnum(["active", "inactive"]);
