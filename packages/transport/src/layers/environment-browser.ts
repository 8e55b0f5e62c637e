import type { Layer } from "../layer.js";

/** What a browser loads instead of `environment.js`: a page has no environment variables. */
export const environmentLayers = (): readonly Layer[] => [];
