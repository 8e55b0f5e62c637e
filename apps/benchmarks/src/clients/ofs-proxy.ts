import { OFS } from "@ofs-users/proxy";
import { ACTIVITY, type CreateClient } from "./client.js";

export const ofsProxy: CreateClient = (baseURL) => {
  const http = new OFS({ instance: "acme", token: "bench", baseURL });
  const week = { resources: "SUNRISE", dateFrom: "2026-12-01", dateTo: "2026-12-07" };
  return {
    name: "@ofs-users/proxy",
    get: async () => (await http.getActivityDetails(ACTIVITY)).data,
    page: async () => (await http.getActivities(week, 0, 1000)).data,
    upload: (file) =>
      http.setActivityFileProperty(ACTIVITY, "XA_SIGNATURE", new Blob([file]), "signature.png", "image/png"),
  };
};
