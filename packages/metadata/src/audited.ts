import * as z from "@ofsc/contract/zod";

/** Who made something and who changed it: set by OFS, and ignored when written. */
export interface Audited {
  /** Who made it. */
  created_by?: string;
  /** When it was made. */
  creation_date?: string;
  /** Who changed it last. */
  last_updated_by?: string;
  /** When it was changed last. */
  last_update_date?: string;
  /** The session that changed it last. */
  last_update_login?: string;
}
/** The schemas of those members. */
export const audited = (): Record<keyof Audited, z.Optional<string>> => ({
  created_by: z.optional(z.string()),
  creation_date: z.optional(z.string()),
  last_updated_by: z.optional(z.string()),
  last_update_date: z.optional(z.string()),
  last_update_login: z.optional(z.string()),
});
