import type { Model } from "@ofsc/contract";
import { ResourceType as ResourceTypeAnswer } from "@ofsc/metadata";
import { type Seed, seedOf } from "./seed-of.js";

/** A kind of resource; by default it is active. */
export interface ResourceType extends Seed<ResourceTypeAnswer, "label" | "role"> {}
export const ResourceType: Model<ResourceType> = () =>
  seedOf<ResourceType, ResourceTypeAnswer>(ResourceTypeAnswer, { label: true, role: true }, {});

export const resourceTypeStore = () => ({ resourceTypes: new Map<string, ResourceType>() });
export type ResourceTypeStore = Readonly<ReturnType<typeof resourceTypeStore>>;
