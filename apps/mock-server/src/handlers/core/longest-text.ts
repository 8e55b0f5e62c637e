/** The longest text that a property holds, in characters; more is cut without a word. */
export const longestText = 65_535;

/** The value of a property as it is kept. */
export const cut = (value: unknown): unknown => (typeof value === "string" ? value.slice(0, longestText) : value);
