/** Whether something has members: an object, a list, but not `null`. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
