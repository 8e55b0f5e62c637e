/** Where a list starts and how much of it to return. */
export const range = [
  { name: "offset", default: 0 },
  { name: "limit", default: 100 },
] as const;

export const rangeFields = { offset: { from: "offset" }, limit: { from: "limit" } } as const;

/** The query of a list that takes nothing else. */
export const rangeQuery = { fields: rangeFields } as const;
