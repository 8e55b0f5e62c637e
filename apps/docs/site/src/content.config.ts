import { defineCollection } from "astro:content";
import { docsSchema } from "@astrojs/starlight/schema";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

/** The pages, as `pnpm --filter docs pages` wrote them. */
export const collections = {
  docs: defineCollection({
    loader: glob({ base: "./.generated/docs", pattern: "**/*.{md,mdx}" }),
    schema: docsSchema({ extend: z.object({ section: z.string(), source: z.string().optional() }) }),
  }),
};
