import type {
  Language as LanguageAnswer,
  NonWorkingReason as NonWorkingReasonAnswer,
  Organization as OrganizationAnswer,
  ResourceType as ResourceTypeAnswer,
  TimeSlot as TimeSlotAnswer,
} from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import type { Handlers } from "../../http/handlers.js";
import type { Language, NonWorkingReason, Organization, ResourceType, TimeSlot } from "../../world/collections.js";
import { collection, linksTo } from "./collection.js";

// What can be listed, and not changed.

export const languages = collection<Language, never, LanguageAnswer>({
  kind: "Language",
  of: "languages",
  names: "all",
  listed: true,
  page: { hasMore: "never" },
});

export const nonWorkingReasons = collection<NonWorkingReason, never, NonWorkingReasonAnswer>({
  kind: "Non-working reason",
  of: "nonWorkingReasons",
  defaults: { active: true },
  names: "byLanguage",
  listed: true,
  page: { omitsItems: true },
});

export const resourceTypes = collection<ResourceType, never, ResourceTypeAnswer>({
  kind: "Resource type",
  of: "resourceTypes",
  defaults: { active: true },
  names: "byLanguage",
  listed: true,
});

/** One that lasts all day has neither start nor end. */
export const timeSlots = collection<TimeSlot, never, TimeSlotAnswer>({
  kind: "Time slot",
  of: "timeSlots",
  defaults: { active: true, isAllDay: false },
  listed: true,
  page: { omitsItems: true },
});

export const organizations = collection<Organization, never, OrganizationAnswer>({
  kind: "Organization",
  of: "organizations",
  names: "all",
  page: "whole",
});

/** Nothing is pending: the key cannot be changed through the API. */
export const workZoneKey: Handlers<typeof contract.workZoneKey> = {
  get: (received) => ({
    current: [...received.world.workZoneKey]
      .sort((a, b) => (a.order ?? 1) - (b.order ?? 1))
      .map(({ function: compared = "caseInsensitive", order = 1, ...element }) => ({
        ...element,
        order,
        ...(compared === "caseInsensitive" ? { function: compared } : {}),
      })),
    links: linksTo(received, "workZoneKey"),
  }),
};
