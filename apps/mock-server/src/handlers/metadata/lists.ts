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
import { collection, listOf } from "./collection.js";
import { linksTo } from "./links.js";

// What can be listed, and not changed.

export const languages = listOf<Language, LanguageAnswer>({
  of: "languages",
  names: "all",
  page: { hasMore: "never" },
});

export const nonWorkingReasons = listOf<NonWorkingReason, NonWorkingReasonAnswer>({
  of: "nonWorkingReasons",
  defaults: { active: true },
  names: "byLanguage",
  page: { omitsItems: true },
});

export const resourceTypes = listOf<ResourceType, ResourceTypeAnswer>({
  of: "resourceTypes",
  defaults: { active: true },
  names: "byLanguage",
});

/** One that lasts all day has neither start nor end. */
export const timeSlots = listOf<TimeSlot, TimeSlotAnswer>({
  of: "timeSlots",
  defaults: { active: true, isAllDay: false },
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
