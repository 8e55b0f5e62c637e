import { type Model, object, schemaOf } from "./model.js";
import * as z from "./zod.js";

/** A link from one answer to another. */
export interface Link {
  /** What it leads to: `self`, `canonical`, `next`, `prev`, `parent`, `child`, `describedby` … */
  rel?: string;
  /** The address, absolute. */
  href?: string;
  /** The media type of what it leads to. */
  mediaType?: string;
}
export const Link: Model<Link> = () =>
  object<Link>({
    rel: z.optional(z.string()),
    href: z.optional(z.string()),
    mediaType: z.optional(z.string()),
  });

/** What the service adds links to. */
export interface Linked {
  /** Where it is, and what stands beside it, above it and below it. */
  links?: Link[];
}
/** The schema of that member. */
export const linked = (): { links: z.Optional<Link[]> } => ({
  links: z.optional(z.array(schemaOf(Link))),
});
