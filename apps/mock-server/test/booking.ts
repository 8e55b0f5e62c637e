import type { SeedDocument } from "../src/seed/document.js";
import { createMockServer, type MockServerOptions } from "../src/server.js";
import { asker } from "./ask.js";
import { mondayMorning, smallCompany, tuesday } from "./small-company.js";

export const api = "/rest/ofscCapacity/v1";
export const north = "activityType=RP&postalCode=10001";
export const south = "activityType=RP&postalCode=20002";

export function open(document: Partial<SeedDocument> = {}, options: MockServerOptions = {}) {
  const server = createMockServer({ seed: { ...smallCompany, ...document }, clock: mondayMorning, ...options });
  const ask = asker(server);
  return {
    server,
    ask,
    options: async (query: string, dates = tuesday) =>
      (await ask(`GET ${api}/activityBookingOptions?dates=${dates}&${query}`)).data,
    grid: async (body: object) => (await ask(`POST ${api}/showBookingGrid`, { dateFrom: tuesday, ...body })).data,
    close: (area: string, status: object = {}, date = tuesday) =>
      ask(`PATCH ${api}/bookingStatuses`, { items: [{ date, area, statuses: [{ state: "closed", ...status }] }] }),
  };
}
export type Opened = ReturnType<typeof open>;
export const first = async (opened: Opened, query: string, dates = tuesday) =>
  (await opened.options(query, dates)).dates[0].areas[0];
export const quota = (area: string, values: object) => [{ date: tuesday, area, ...values }];
