import type { SeedDocument } from "../src/seed/document.js";
import { createMockServer, type MockServerOptions } from "../src/server.js";
import type { CapacityAreaConfiguration } from "../src/world/capacity-areas.js";
import { asker } from "./ask.js";
import { mondayMorning, smallCompany, tuesday } from "./small-company.js";

export const path = "/rest/ofscCapacity/v2/quota";
export const v1 = "/rest/ofscCapacity/v1/quota";

export function open(document: Partial<SeedDocument> = {}, options: MockServerOptions = {}) {
  const ask = asker(createMockServer({ seed: { ...smallCompany, ...document }, clock: mondayMorning, ...options }));
  return {
    ask,
    list: async (query: string, from = path) =>
      (await ask(`GET ${from}?dates=${tuesday}&${query}`)).data.items[0].areas,
    patch: async (area: object, at = path, date = tuesday) =>
      (await ask(`PATCH ${at}`, { items: [{ date, areas: [area] }] })).data,
  };
}

/** The small company with an area that is configured otherwise. */
export const configured = (
  label: string,
  configuration: Partial<CapacityAreaConfiguration>,
): Partial<SeedDocument> => ({
  quota: [],
  capacityAreas: (smallCompany.capacityAreas ?? []).map((area) =>
    area.label === label
      ? { ...area, configuration: { isTimeSlotBase: false, ...area.configuration, ...configuration } }
      : area,
  ),
});
