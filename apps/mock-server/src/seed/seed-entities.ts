import { dictionary, extensible, int, type Model, object, pattern, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { bytesOf } from "../world/base64.js";
import { writeDateTime } from "../world/days.js";
import { putFile } from "../world/files.js";
import { type Resource, resourceShape } from "../world/resources.js";
import { WorkScheduleItem } from "../world/work-schedules.js";
import { ResourceWorkSkill } from "../world/work-skills.js";
import { ResourceWorkZone } from "../world/work-zones.js";
import type { World } from "../world/world.js";

/** A resource with all that belongs to it. */
export interface SeedResource extends Resource {
  workSkills?: ResourceWorkSkill[];
  workZones?: ResourceWorkZone[];
  /** @default none: the resource does not work */
  workSchedules?: WorkScheduleItem[];
}
export const SeedResource: Model<SeedResource> = () =>
  extensible<SeedResource>({
    ...resourceShape(),
    workSkills: z.optional(z.array(schemaOf(ResourceWorkSkill))),
    workZones: z.optional(z.array(schemaOf(ResourceWorkZone))),
    workSchedules: z.optional(z.array(schemaOf(WorkScheduleItem))),
  });

/** A form that was filled in for an activity. */
export interface SeedForm {
  activityId: number;
  formLabel: string;
  /** Login of the user who submitted it. */
  user?: string;
  /** `YYYY-MM-DD HH:MM:SS`, in UTC. @default now */
  time?: string;
  /** Labels of the bundles that it belongs to. */
  bundles?: string[];
  /** What was filled in. */
  formDetails?: Record<string, unknown>;
}
export const SeedForm: Model<SeedForm> = () =>
  extensible<SeedForm>({
    activityId: int(),
    formLabel: z.string(),
    user: z.optional(z.string()),
    time: z.optional(z.string()),
    bundles: z.optional(z.array(z.string())),
    formDetails: z.optional(dictionary(z.unknown())),
  });

/** Who had the activity. */
function resourceDetails(world: World, activityId: number) {
  const { resourceId = "" } = world.activities.get(activityId) ?? {};
  const resource = world.resources.get(resourceId);
  if (!resource) return {};
  const { resourceInternalId, name = resourceId } = resource;
  return { resourceDetails: { ...(resourceInternalId === undefined ? {} : { resourceInternalId }), name } };
}

/** Adds a submission to its activity. */
export function putForm(world: World, { activityId, formLabel, time, formDetails = {}, ...others }: SeedForm): void {
  const { submittedForms } = world.activityParts;
  const form = {
    ...others,
    formIdentifier: { formSubmitId: String(world.ids.next("form")), formLabel },
    time: time ?? writeDateTime(world.clock.now()),
    formDetails,
    activityDetails: { activityId },
    ...resourceDetails(world, activityId),
  };
  submittedForms.set(activityId, [...(submittedForms.get(activityId) ?? []), form]);
}

/** What a file property of an entity holds. */
export interface SeedFile {
  entity: "activity" | "inventory" | "resource" | "user" | "serviceRequest";
  /** The id, or the login of a user. */
  id: string | number;
  /** Label of the file property. */
  property: string;
  /** The content in Base64. */
  content: string;
  /** @default "application/octet-stream" */
  mediaType?: string;
  name?: string;
}
export const SeedFile: Model<SeedFile> = () =>
  object<SeedFile>({
    entity: z.enum(["activity", "inventory", "resource", "user", "serviceRequest"]),
    id: z.union([z.string(), z.number()]),
    property: z.string(),
    content: z.string().check(pattern(/^[A-Za-z0-9+/]*={0,2}$/, "Base64")),
    mediaType: z.optional(z.string()),
    name: z.optional(z.string()),
  });

export function putSeedFile(world: World, { entity, id, property, content, mediaType, name }: SeedFile): void {
  putFile(world, entity, id, property, {
    bytes: bytesOf(content) ?? new Uint8Array(),
    type: mediaType ?? "application/octet-stream",
    ...(name === undefined ? {} : { name }),
  });
}
