/** The guide as it is published with the project. */
export const guideFile = new URL("../../../docs/migration.md", import.meta.url);

/** The README of this package. */
export const readmeFile = new URL("../README.md", import.meta.url);
