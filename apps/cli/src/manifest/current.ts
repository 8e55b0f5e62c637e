import { catalogue } from "@ofsc/sdk/catalogue";
import { readDescriptions } from "catalogue/descriptions";
import { createManifest, type Manifest } from "./create-manifest.js";

/** The manifest of the contract as the sources have it. */
export const currentManifest = (): Manifest => createManifest(catalogue, readDescriptions(Object.keys(catalogue)));
