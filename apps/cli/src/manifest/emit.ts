import { currentManifest } from "./current.js";
import { writeManifest } from "./files.js";

writeManifest(new URL("../../manifest/", import.meta.url), currentManifest());
