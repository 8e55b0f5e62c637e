import { definePlugin } from "../src/index.js";

export const meter = definePlugin({
  label: "meter_reading",
  name: "Meter reading",
  entity: "activity",
  properties: {
    activity: {
      aid: "text",
      astatus: ["pending", "started", "complete"],
      XA_METER: "text",
      XA_PHOTO: "file",
      length: "number",
    },
    inventory: { invid: "text", invsn: "text" },
    resource: { external_id: "text" },
  },
  secured: ["endpoint"],
  params: ["screen"],
});
