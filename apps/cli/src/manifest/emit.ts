import { currentManifest } from "./current.js";
import { writeManifest } from "./files.js";
import { others } from "./others.js";

const root = new URL("../../../../", import.meta.url);
writeManifest(new URL("apps/cli/manifest/", root), currentManifest());
for (const [folder, create] of Object.entries(others)) writeManifest(new URL(`${folder}/manifest/`, root), create());
