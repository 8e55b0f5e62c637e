import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { InLanguage, ListInLanguage } from "../in-language.js";
import { Form, FormDetails, FormInput, SavedForm } from "./form.js";

/** Lists the forms, without their content. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/forms",
  query: ListInLanguage,
  page: Form,
  paging: byOffset,
} satisfies Operation;

/** Returns a form with its content. */
export const get = {
  route: "GET /rest/ofscMetadata/v1/forms/{label}",
  query: InLanguage,
  response: FormDetails,
} satisfies Operation;

/**
 * Creates a form with this label, of at most 40 characters, or replaces the one that has it; warnings come with the
 * answer. The application needs write access to forms in its Metadata API settings.
 */
export const createOrReplace = {
  route: "PUT /rest/ofscMetadata/v1/forms/{label}",
  body: FormInput,
  response: SavedForm,
  status: [200, 201],
} satisfies Operation;

const remove = {
  route: "DELETE /rest/ofscMetadata/v1/forms/{label}",
} satisfies Operation;

export {
  /** Deletes a form, unless it is in use. */
  remove as delete,
};
