import * as connexa from "@ofsc/connexa/contract";
import type { Contract } from "@ofsc/contract";
import * as taskQueue from "@ofsc/task-queue/contract";
import { readDescriptions } from "catalogue/descriptions";
import { written as writtenOfConnexa } from "../../../../packages/connexa/bin/written.js";
import { written as writtenOfTaskQueue } from "../../../../packages/task-queue/bin/written.js";
import { createManifest, type Manifest } from "./create-manifest.js";
import type { Written } from "./written.js";

const manifestOf = (contract: Contract, written: Written): Manifest =>
  createManifest(contract, readDescriptions(Object.keys(contract)), written);

/** The manifests of other services, by the folder of their package. */
export const others: Readonly<Record<string, () => Manifest>> = {
  "packages/connexa": () => manifestOf({ connexa }, writtenOfConnexa),
  "packages/task-queue": () => manifestOf({ taskQueue }, writtenOfTaskQueue),
};
