import { isObject } from "@ofsc/contract";
import { contentOf } from "./example.js";

const width = 100;

/** Values as the arguments of a call that begins with so much text: on one line where they fit. */
export function argumentList(values: readonly unknown[], before: number): string {
  const flat = values.map(flatLiteral).join(", ");
  if (before + flat.length < width) return flat;
  const lines = (value: unknown) =>
    isObject(value) && !(value instanceof Blob) ? broken(value, "") : flatLiteral(value);
  return values.map(lines).join(", ");
}

/** A value as TypeScript would have it, on one line where it fits. */
function literal(value: unknown, indent: string): string {
  const flat = flatLiteral(value);
  if (indent.length + flat.length <= width || typeof value !== "object" || value === null || value instanceof Blob) {
    return flat;
  }
  return broken(value, indent);
}

function broken(value: object, indent: string): string {
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => `${inner}${literal(item, inner)},`)
    : Object.entries(value).map(([name, member]) => `${inner}${keyOf(name)}: ${literal(member, inner)},`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return [open, ...lines, `${indent}${close}`].join("\n");
}

function flatLiteral(value: unknown): string {
  if (value instanceof File) {
    const [content, name, type] = [contentOf(value), value.name, value.type].map((text) => JSON.stringify(text));
    return `new File([${content}], ${name}, { type: ${type} })`;
  }
  if (Array.isArray(value)) return `[${value.map(flatLiteral).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${keyOf(name)}: ${flatLiteral(member)}`);
  return members.length > 0 ? `{ ${members.join(", ")} }` : "{}";
}

const keyOf = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));
