import type { Model } from "../model.js";
import type { Operation } from "../operation.js";
import type { Schema, Schemas } from "./schema.js";

const count: Schema = { type: "integer" };
const link: Schema = {
  type: "object",
  properties: { rel: { type: "string" }, href: { type: "string" }, mediaType: { type: "string" } },
};

/** What a list answers: its items, and the members that tell where it goes on. */
export function pageSchema({ envelope }: Operation, item: Model<unknown>, schemas: Schemas): Schema {
  const page: Schema = {
    type: "object",
    properties: {
      items: { type: "array", items: schemas.refTo(item) },
      totalResults: count,
      hasMore: { type: "boolean" },
      offset: count,
      limit: count,
      nextPage: { type: "string" },
      links: { type: "array", items: link },
    },
  };
  return envelope ? { allOf: [page, schemas.refTo(envelope)] } : page;
}

/** The body of an OFS error. */
export const problemSchema: Schema = {
  type: "object",
  description: "What OFS says of a failed call",
  properties: {
    type: { type: "string", description: "Address of a page about the error" },
    title: { type: "string" },
    status: { type: ["string", "integer"], description: "The HTTP status, as text" },
    detail: { type: "string" },
  },
};
