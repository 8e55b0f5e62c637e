import { type Linked, linked, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Translation } from "../translation.js";

/** All of a form, to create it or to replace it. */
export interface FormInput {
  /** The path decides. */
  label?: string;
  /** In one language. Of no effect here: set the translations. */
  name?: string;
  /** The pages and elements of the form, as JSON in a text; an empty form is `{"formatVersion":"1.1","items":[]}`. */
  content: string;
  /**
   * The name in each language, English among them; needed to create a form. A replacement without them should keep
   * those there are, yet OFS has been seen to require them there as well.
   */
  translations?: Translation[];
}
export const FormInput: Model<FormInput> = () =>
  object<FormInput>({
    label: z.optional(z.string()),
    name: z.optional(z.string()),
    content: z.string(),
    translations: z.optional(z.array(schemaOf(Translation))),
  });

/** A form that technicians fill in, without its content. */
export interface Form extends Linked {
  /** Unique, up to 40 characters, such as `mobile_provider_request#8#`. */
  label: string;
  /** In the language asked for, else in English. */
  name: string;
  /** The name in each language; absent when forms were asked for in one. */
  translations?: Translation[];
}
const formFields = () => ({
  label: z.string(),
  name: z.string(),
  translations: z.optional(z.array(schemaOf(Translation))),
  ...linked(),
});
export const Form: Model<Form> = () => object<Form>(formFields());

/** All of a form, fit to be sent back when read with all its translations. */
export interface FormDetails extends Form {
  /** The pages and elements of the form, as JSON in a text. */
  content: string;
}
export const FormDetails: Model<FormDetails> = () => object<FormDetails>({ ...formFields(), content: z.string() });

/** A form as it was saved. */
export interface SavedForm extends FormDetails {
  /** What OFS found doubtful in the content. */
  warnings?: string[];
}
export const SavedForm: Model<SavedForm> = () =>
  object<SavedForm>({
    ...formFields(),
    content: z.string(),
    warnings: z.optional(z.array(z.string())),
  });
