/** The value of a path such as `areas.label` in an item; of a list, those of its members. */
export function valueAt(item: unknown, path: string): unknown {
  const whole = memberOf(item, path);
  if (whole !== undefined) return whole;
  return path.split(".").reduce<unknown>((node, key) => {
    if (Array.isArray(node)) return node.map((part) => memberOf(part, key)).filter((value) => value !== undefined);
    return memberOf(node, key);
  }, item);
}

const memberOf = (node: unknown, key: string): unknown =>
  typeof node === "object" && node !== null && Object.hasOwn(node, key)
    ? (node as Record<string, unknown>)[key]
    : undefined;

/** A value as one line of text. */
export function cellOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value) && value.every((part) => typeof part !== "object" || part === null)) return value.join(", ");
  if (value instanceof Date) return value.toISOString();
  return oneLine(typeof value === "object" ? JSON.stringify(value) : String(value));
}

/** A text of several lines, each as it may be shown. */
export const linesOf = (text: string): string => text.split("\n").map(oneLine).join("\n");

/** Control characters of a value could move the cursor or change colours of a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
