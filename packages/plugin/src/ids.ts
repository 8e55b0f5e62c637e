/** @internal What OFS calls the key of each entity that it sends. */
export const ids = { activity: "aid", inventory: "invid", resource: "pid" } as const;
