import { extensible, int, type Model, maxLength, minLength, type Shape } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import type { Base } from "./base.js";
import type { CollectionStore } from "./collections.js";

/** A node of the resource tree: a group, a bucket, a technician, a vehicle. */
export interface Resource {
  /** The external id, at most 32 characters. */
  resourceId: string;
  /** Absent for the root. */
  parentResourceId?: string;
  /** Label of a resource type. @default "PR" */
  resourceType?: string;
  /** @default the id */
  name?: string;
  /** @default "active" */
  status?: "active" | "inactive";
  /** The name of its time zone, of OFS or IANA. @default that of its parent, at last "UTC" */
  timeZone?: string;
  /** @default "en" */
  language?: string;
  email?: string;
  phone?: string;
  organization?: string;
  /** A number of its own. @default counted */
  resourceInternalId?: number;
}
export const Resource: Model<Resource> = () => extensible<Resource>(resourceShape());

export const resourceShape = (): Shape<Resource> => ({
  resourceId: z.string().check(minLength(1), maxLength(32)),
  parentResourceId: z.optional(z.string()),
  resourceType: z.optional(z.string()),
  name: z.optional(z.string()),
  status: z.optional(z.enum(["active", "inactive"])),
  timeZone: z.optional(z.string()),
  language: z.optional(z.string()),
  email: z.optional(z.string()),
  phone: z.optional(z.string()),
  organization: z.optional(z.string()),
  resourceInternalId: z.optional(int()),
});

export const resourceStore = () => ({
  resources: new Map<string, Resource>(),
  /** Ids by the id of the parent; those of the roots under the empty text. */
  children: new Map<string, Set<string>>(),
});
export type ResourceStore = Readonly<ReturnType<typeof resourceStore>>;

/** What its functions reach of the world. */
export interface ResourceWorld extends Base, CollectionStore, ResourceStore {}

/** Takes a resource out of the tree, whose order is that of the resources: it comes in again as the last. */
export function takeOut(world: ResourceWorld, { resourceId, parentResourceId = "" }: Resource): void {
  world.children.get(parentResourceId)?.delete(resourceId);
  world.resources.delete(resourceId);
}

/** Adds a resource, or replaces it in its place. */
export function putResource(world: ResourceWorld, resource: Resource): void {
  const { resourceId, parentResourceId = "" } = resource;
  const former = world.resources.get(resourceId);
  if (former && parentResourceId !== (former.parentResourceId ?? "")) takeOut(world, former);
  const resourceInternalId = resource.resourceInternalId ?? former?.resourceInternalId ?? world.ids.next("resource");
  world.ids.reserve("resource", resourceInternalId);
  world.resources.set(resourceId, { ...resource, resourceInternalId });
  world.children.set(parentResourceId, (world.children.get(parentResourceId) ?? new Set()).add(resourceId));
}

/** The resources right below another. */
export function childrenOf(world: ResourceWorld, resourceId: string): Resource[] {
  return [...(world.children.get(resourceId) ?? [])].flatMap((id) => world.resources.get(id) ?? []);
}

/** All resources below another, each after its parent. */
export function descendantsOf(world: ResourceWorld, resourceId: string): Resource[] {
  return childrenOf(world, resourceId).flatMap((child) => [child, ...descendantsOf(world, child.resourceId)]);
}

/** A resource and all above it, the root last. */
export function lineOf(world: ResourceWorld, resourceId: string): Resource[] {
  const line: Resource[] = [];
  let at = world.resources.get(resourceId);
  while (at && !line.includes(at)) {
    line.push(at);
    at = at.parentResourceId === undefined ? undefined : world.resources.get(at.parentResourceId);
  }
  return line;
}

/** What a resource is by its type: the role decides what may be done with it. */
export function roleOf(world: ResourceWorld, resource: Resource): string {
  return world.resourceTypes.get(resource.resourceType ?? "PR")?.role ?? "field_resource";
}

/** The zone that the times of a resource are in; undefined when nothing above it names one. */
export function timeZoneOf(world: ResourceWorld, resourceId: string): string | undefined {
  return lineOf(world, resourceId).find(({ timeZone }) => timeZone !== undefined)?.timeZone;
}
