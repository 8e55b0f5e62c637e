type Key = string | number;

/** `a.b[0].c` as keys; undefined for what is no path. `[]` stands for one behind the last. */
export function parsePath(path: string): Key[] | undefined {
  if (!/^[^.[\]]+(\.[^.[\]]+|\[\d*\])*$/.test(path)) return undefined;
  return Array.from(path.matchAll(/[^.[\]]+|\[(\d*)\]/g), ([text, index]) =>
    index === undefined ? text : index === "" ? Number.POSITIVE_INFINITY : Number(index),
  );
}

/** Sets a member of a body by its path; what lies on the way is made. False where the body has something else there. */
export function setPath(body: object, keys: readonly Key[], value: unknown): boolean {
  let node: unknown = body;
  for (const [at, key] of keys.entries()) {
    const last = at === keys.length - 1;
    const wanted = Array.isArray(node) === (typeof key === "number");
    if (typeof node !== "object" || node === null || !wanted) return false;
    const own = Array.isArray(node) && key === Number.POSITIVE_INFINITY ? node.length : key;
    if (typeof own === "number" && own > (node as unknown[]).length) return false;
    const holder = node as Record<Key, unknown>;
    const known = Object.hasOwn(holder, own) ? holder[own] : undefined;
    const next = last ? value : (known ?? (typeof keys[at + 1] === "number" ? [] : {}));
    // A plain assignment would set the prototype where the key is `__proto__`.
    Object.defineProperty(holder, own, { value: next, writable: true, enumerable: true, configurable: true });
    node = next;
  }
  return true;
}
