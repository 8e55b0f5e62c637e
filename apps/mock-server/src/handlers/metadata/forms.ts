import type { FormDetails, FormInput, SavedForm } from "@ofsc/metadata";
import type { Context } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import { type Form, isFormInUse } from "../../world/forms.js";
import { collection, invalidValue, linksTo, listing, namesIn, readNames } from "./collection/index.js";

const forms = collection<Form, FormInput, FormDetails>({
  kind: "Form",
  of: (world) => world.forms,
  answer: (form, context, language) => {
    const { name: _stored, translations: _all, ...rest } = form;
    return { ...rest, ...namesIn(form, context, language), links: linksTo(context, "forms", form.label) };
  },
  read: ({ label, body: { name: _read, translations, ...rest }, former, ...context }) => {
    readContent(rest.content);
    return { ...rest, label, ...readNames(context, translations, { former, kept: true }) };
  },
  remove: ({ world }, { label }) => {
    if (isFormInUse(world, label)) throw new ProblemError(409, `The form ${label} is in use`);
  },
});
export const { get, remove } = forms;

/** Without their content, which makes them long. */
export const list = listing({
  omitsItems: true,
  all: ({ world }) => world.forms.values(),
  answer: (form: Form, context: Context, language) => {
    const { content: _long, name: _stored, translations: _all, ...rest } = form;
    return { ...rest, ...namesIn(form, context, language), links: linksTo(context, "forms", form.label) };
  },
});

/** Tells what is doubtful in the content. */
export function createOrReplace(received: Parameters<typeof forms.createOrReplace>[0]) {
  const saved = forms.createOrReplace(received);
  const { items } = readContent(received.body.content);
  if (Array.isArray(items)) return saved;
  return { ...saved, data: { ...saved.data, warnings: ["The form has no items"] } as SavedForm };
}

function readContent(content: string): { items?: unknown } {
  try {
    return Object(JSON.parse(content));
  } catch {
    throw invalidValue("content", content, "Expected JSON");
  }
}

export { remove as delete };
