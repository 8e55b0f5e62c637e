/** The document that is published with the project. */
export const openApiFile = new URL("../../../docs/openapi.json", import.meta.url);

/** The document of another service. */
export const documentFile = (name: string): URL => new URL(`../../../docs/${name}.json`, import.meta.url);

/** The project's own summary of what OFS offers. */
export const factsFile = new URL("../../../docs/facts.json", import.meta.url);

/** Places where the service is known to differ from its published contract, each with its evidence. */
export const deviationsFile = new URL("../../../docs/deviations.json", import.meta.url);

export const toText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
