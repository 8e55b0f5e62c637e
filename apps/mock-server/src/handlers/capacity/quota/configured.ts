import type { CapacityAreaConfiguration } from "../../../world/capacity-areas.js";
import type { QuotaChange } from "../../../world/quota.js";

/** A level at which quota is entered in a form of its own. */
export type QuotaLevel = "day" | "category" | "interval" | "timeSlot" | "timeSlotCategory";

type Form = "quota" | "quotaPercent" | "quotaPercentDay" | "quotaPercentCategory";

/** The form in which an area takes quota at a level. */
function formOf(level: QuotaLevel, configuration: Partial<CapacityAreaConfiguration>): Form {
  const { byDay = "minutes", byCapacityCategory = "minutes", byTimeSlot = "minutes" } = configuration;
  switch (level) {
    case "day":
      return byDay === "minutes" ? "quota" : "quotaPercent";
    case "timeSlot":
      return byTimeSlot === "minutes" ? "quota" : "quotaPercent";
    case "timeSlotCategory":
      return byCapacityCategory === "minutes" ? "quota" : "quotaPercent";
    case "interval":
      return "quota";
    case "category":
      if (byCapacityCategory === "minutes") return "quota";
      return byCapacityCategory === "percentOfMaxAvailable" ? "quotaPercentCategory" : "quotaPercentDay";
  }
}

const forms: readonly Form[] = ["quota", "quotaPercent", "quotaPercentDay", "quotaPercentCategory"];

/** Of a change, what the area takes at this level: quota in other forms is ignored, unless all are to be taken. */
export function configured(
  level: QuotaLevel,
  configuration: Partial<CapacityAreaConfiguration> = {},
  change: QuotaChange,
  takeAll: boolean,
): QuotaChange {
  const form = formOf(level, configuration);
  const taken = takeAll ? forms.find((name) => change[name] !== undefined) : form;
  const kept = Object.entries(change).filter(([name]) => !forms.includes(name as Form) || name === taken);
  // A quota is set in one form at a time.
  const others = forms.filter((name) => name !== taken).map((name) => [name, null] as const);
  const set = taken !== undefined && change[taken] !== undefined && takeAll;
  return { ...(set ? Object.fromEntries(others) : {}), ...Object.fromEntries(kept) };
}
