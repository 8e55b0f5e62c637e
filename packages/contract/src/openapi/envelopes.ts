import type { Model } from "../model.js";
import type { Operation } from "../operation.js";
import type { Schema, Schemas } from "./schema.js";

const count: Schema = { type: "integer" };
const link: Schema = {
  type: "object",
  properties: { rel: { type: "string" }, href: { type: "string" }, mediaType: { type: "string" } },
};

/** What a list answers: its items, and the members that tell where it goes on. */
export function pageSchema({ envelope, paging }: Operation, item: Model<unknown>, schemas: Schemas): Schema {
  const items: Schema = { type: "array", items: schemas.refTo(item) };
  if (paging?.member === null) return items;
  const page: Schema = paging?.member
    ? { type: "object", properties: { [paging.member]: items } }
    : { type: "object", properties: { items, ...ofsMembers } };
  return envelope ? { allOf: [page, schemas.refTo(envelope)] } : page;
}

/** What pages carry beside their items. */
const ofsMembers = {
  totalResults: count,
  hasMore: { type: "boolean" },
  offset: count,
  limit: count,
  nextPage: { type: "string" },
  links: { type: "array", items: link },
};

/** A model by its name in a document, where no operation has it. */
export interface NamedSchema {
  /** Its name among the components. */
  readonly name: string;
  /** What stands there. */
  readonly schema: Schema;
}

/** The body of an error. */
const problemSchema: Schema = {
  type: "object",
  description: "What the service says of a failed call",
  properties: {
    type: { type: "string", description: "Address of a page about the error" },
    title: { type: "string" },
    status: { type: ["string", "integer"], description: "The HTTP status, as text" },
    detail: { type: "string" },
  },
};

export const ofsProblem: NamedSchema = { name: "OfsProblem", schema: problemSchema };
