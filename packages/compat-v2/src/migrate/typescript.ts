import type ts from "typescript";

/** The compiler, as it was found where the command runs. */
export type TypeScript = typeof ts;
