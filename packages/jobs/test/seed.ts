/** When the clock of the company stands. */
export const today = "2026-12-01";

/** A bucket, and nothing to do yet. */
export const empty = {
  base: "empty",
  applications: [{ label: "app", clientId: "app", clientSecret: "secret" }],
  resourceTypes: [
    { label: "GR", role: "organization_unit" },
    { label: "BK", role: "bucket" },
  ],
  resources: [
    { resourceId: "SUNRISE", resourceType: "GR", timeZone: "UTC" },
    { resourceId: "routing", resourceType: "BK", parentResourceId: "SUNRISE", timeZone: "UTC" },
  ],
  activityTypes: [{ label: "RP", defaultDuration: 30 }],
};
