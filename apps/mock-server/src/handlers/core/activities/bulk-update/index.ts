import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { updateOne } from "./update-one.js";

const mostBytes = 5_242_880;

/** Creates or updates activities one after the other; what fails does not keep the others from being done. */
export const bulkUpdate: Handler<typeof contract.activities.bulkUpdate> = (received) => {
  const { updateParameters, activities } = received.body;
  if (new TextEncoder().encode(JSON.stringify(received.body)).byteLength > mostBytes) {
    throw new ProblemError(413, "Request entity too large");
  }
  if (updateParameters.ifInFinalStatusThen === "createNew" && updateParameters.identifyActivityBy === "activityId") {
    throw new ProblemError(400, "'createNew' cannot be used when activities are identified by 'activityId'");
  }
  return { results: activities.map((item) => updateOne(received, item, updateParameters)) };
};
