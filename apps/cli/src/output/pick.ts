/** These members of an item, in this order, as far as it has them. */
export const pick = (item: object, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((name) => (Object.hasOwn(item, name) ? [[name, (item as Record<string, unknown>)[name]]] : [])),
  );
