import * as z from "zod/mini";
import { type Model, object } from "./model.js";

/** A link from one answer of OFS to another. */
export interface Link {
  /** What it leads to: `self`, `canonical`, `next`, `prev`, `parent`, `child`, `describedby` … */
  rel?: string;
  /** The address, absolute. */
  href?: string;
  mediaType?: string;
}
export const Link: Model<Link> = () =>
  object<Link>({
    rel: z.optional(z.string()),
    href: z.optional(z.string()),
    mediaType: z.optional(z.string()),
  });
