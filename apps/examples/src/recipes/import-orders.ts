import { activityBatch, bulk } from "@ofsc/flow";
import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Brings orders of another system into OFS, known by their numbers: run twice, it makes no second visit. */
export async function importOrders(ofsc: Ofsc, print: Print): Promise<void> {
  const order = { activityType: "RP", resourceId: "FLUSA", date: "2026-12-03", postalCode: "33101" };
  const orders = [
    { apptNumber: "CRM-1", ...order },
    { apptNumber: "CRM-2", ...order },
    { apptNumber: "CRM-3", ...order, activityType: "UNKNOWN" },
  ];
  const batch = activityBatch({ identifyActivityBy: "apptNumber", ifInFinalStatusThen: "doNothing" });
  for await (const outcome of bulk(ofsc.transport, batch, orders)) {
    print(orders[outcome.index]?.apptNumber, outcome.status, outcome.status === "failed" ? outcome.error.message : "");
  }
}
