/** When the company's clock stands, unless a test moves it. */
export const today = "2026-12-01";

/** A company with a bucket, three technicians and nothing to do yet. */
export const company = {
  base: "empty",
  applications: [{ label: "app", clientId: "app", clientSecret: "secret" }],
  resourceTypes: [
    { label: "GR", role: "organization_unit" },
    { label: "BK", role: "bucket" },
    { label: "PR", role: "field_resource" },
  ],
  resources: [
    { resourceId: "SUNRISE", resourceType: "GR", timeZone: "UTC" },
    { resourceId: "routing", resourceType: "BK", parentResourceId: "SUNRISE", timeZone: "UTC" },
    ...["ann", "bob", "cat"].map((resourceId) => ({
      resourceId,
      resourceType: "PR",
      parentResourceId: "SUNRISE",
      timeZone: "UTC",
    })),
  ],
  activityTypes: [{ label: "RP", defaultDuration: 30 }],
  workSkills: [{ label: "FIBER" }, { label: "COPPER" }],
  workZones: [
    { workZoneLabel: "NORTH", keys: ["1"] },
    { workZoneLabel: "SOUTH", keys: ["2"] },
  ],
  inventoryTypes: [{ label: "BOX" }],
};
