import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { ListRange } from "../list-range.js";
import { CreateLinkTemplate, LinkTemplate, LinkTemplatePatch } from "./link-template.js";

/** Lists the link templates: the kinds of links there can be between two activities. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/linkTemplates",
  query: ListRange,
  page: LinkTemplate,
  paging: byOffset,
} satisfies Operation;

/** Returns a link template. */
export const get = {
  route: "GET /rest/ofscMetadata/v1/linkTemplates/{label}",
  response: LinkTemplate,
} satisfies Operation;

/** Creates a link template. It cannot be deleted later, nor can its labels and its type change. */
export const create = {
  route: "POST /rest/ofscMetadata/v1/linkTemplates",
  body: CreateLinkTemplate,
  response: LinkTemplate,
  status: [200, 201],
} satisfies Operation;

/**
 * Creates a link template at the address that Oracle publishes, with the label in the path as well. OFS is known to
 * take the other one, of `create`: call this only where that fails.
 */
export const createByLabel = {
  route: "POST /rest/ofscMetadata/v1/linkTemplates/{label}",
  body: CreateLinkTemplate,
  response: LinkTemplate,
  status: [200, 201],
} satisfies Operation;

/**
 * Changes a link template and returns all of it. Oracle asks for label, type, `active` and translations each time, so
 * send what `get` returned with your changes in it.
 */
export const update = {
  route: "PATCH /rest/ofscMetadata/v1/linkTemplates/{label}",
  body: LinkTemplatePatch,
  response: LinkTemplate,
  // Sets absolute values.
  replay: true,
} satisfies Operation;
