import type { Schema } from "@ofsc/contract/openapi";
import type { Page } from "../page.js";
import { type Models, readDocument } from "./document.js";
import { membersTable } from "./members.js";

/** A model that as many operations use has a page of its own. */
const shared = 5;

/** The models of the API, those that many operations use with a page of their own. */
export function readModels(): Models & { readonly shared: readonly string[] } {
  const { paths, components } = readDocument();
  const uses = new Map<string, number>();
  for (const operation of Object.values(paths).flatMap((verbs) => Object.values(verbs))) {
    const names = new Set(
      [...JSON.stringify(operation).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name as string),
    );
    for (const name of names) {
      const { allOf } = (components.schemas[name] ?? {}) as { allOf?: unknown };
      for (const [, inner = ""] of JSON.stringify(allOf ?? "").matchAll(/schemas\/(\w+)"/g)) names.add(inner);
    }
    for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const names = [...uses]
    .filter(([name, count]) => count >= shared && name !== "Link" && components.schemas[name]?.properties)
    .map(([name]) => name)
    .sort();
  return {
    schemas: components.schemas,
    shared: names,
    linkTo: (model) => (names.includes(model) ? `/api/models/${model.toLowerCase()}/` : undefined),
  };
}

/** A page for each model that many operations share. */
export function modelPages(models: ReturnType<typeof readModels>): Page[] {
  return models.shared.map((name) => {
    const schema = models.schemas[name] as Schema;
    const description = schema.description || `The model ${name}, as several operations take or return it.`;
    return {
      path: `/api/models/${name.toLowerCase()}/`,
      title: name,
      description,
      section: "Reference",
      group: "Models",
      source: "docs/openapi.json",
      body: [
        description,
        membersTable(schema, { ...models, linkTo: (other) => (other === name ? undefined : models.linkTo(other)) }, 1, [
          name,
        ]),
      ].join("\n\n"),
    };
  });
}
