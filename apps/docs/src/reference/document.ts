import { readFileSync } from "node:fs";
import type { Schema } from "@ofsc/contract/openapi";
import { root } from "../root.js";

interface Document {
  readonly paths: Record<string, Record<string, DocumentedOperation>>;
  readonly components: { readonly schemas: Record<string, Schema> };
}

export interface DocumentedOperation {
  readonly operationId: string;
  readonly description?: string;
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Schema }> };
  readonly responses: Record<string, { readonly content?: Record<string, { readonly schema: Schema }> }>;
}

/** The models of the API. */
export interface Models {
  readonly schemas: Readonly<Record<string, Schema>>;
  /** The page of a model; undefined for one that is described where it is used. */
  linkTo(model: string): string | undefined;
}

/** The document of the API that is kept with the project; a test of the catalogue holds it to the sources. */
export const readDocument = (): Document => JSON.parse(readFileSync(new URL("docs/openapi.json", root), "utf8"));

/** The name of the model that a schema refers to. */
export const modelNameOf = (schema: Schema | undefined): string | undefined => schema?.$ref?.split("/").at(-1);

/** A type as a table has it. */
export function typeText(schema: Schema | undefined, linkTo: (model: string) => string | undefined): string {
  if (!schema) return "";
  const { type, anyOf, enum: values, items, additionalProperties } = schema;
  const name = modelNameOf(schema);
  if (name) {
    const link = linkTo(name);
    return link ? `[${name}](${link})` : name;
  }
  if (values) {
    const shown = values.slice(0, 12).map((value) => `\`${value}\``);
    return [...shown, ...(values.length > 12 ? [`and ${values.length - 12} more`] : [])].join(", ");
  }
  if (anyOf) return [...new Set(anyOf.map((part) => typeText(part, linkTo)))].filter(Boolean).join(" or ");
  if (Array.isArray(schema["allOf"])) return "object";
  if (items) return `list of ${typeText(items, linkTo)}`;
  if (additionalProperties && typeof additionalProperties === "object") {
    return `dictionary of ${typeText(additionalProperties as Schema, linkTo)}`;
  }
  return [type ?? "anything"].flat().join(" or ");
}
