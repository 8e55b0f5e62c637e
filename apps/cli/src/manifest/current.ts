import { catalogue } from "@ofsc/sdk/catalogue";
import { readDescriptions } from "catalogue/descriptions";
import { ownCommands, ownGroups } from "../commands/own.js";
import { commonFlagsOf } from "../lines/common-flags.js";
import { ofsc } from "../ofsc.js";
import { createManifest, type Manifest } from "./create-manifest.js";
import * as tables from "./tables.js";

/** The manifest of the contract as the sources have it. */
export const currentManifest = (): Manifest =>
  createManifest(catalogue, readDescriptions(Object.keys(catalogue)), {
    ...tables,
    commands: ownCommands,
    groups: ownGroups,
    flags: commonFlagsOf(ofsc),
  });
