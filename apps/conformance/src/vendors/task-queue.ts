import { ACTIVITY, CHANGE, ID, NEW_ACTIVITY, SKILL, SUBSCRIPTION } from "../cases/build.js";
import type { CaseVendor } from "./vendor.js";

const at = "2026-12-01T08:00:00.000Z";
const input = { name: "Website" };

export const taskQueue: CaseVendor = {
  name: "task-queue",
  texts: [
    ["core.activities.list", "taskQueue.tasks.list"],
    ["core.activities.delete", "taskQueue.tasks.delete"],
    ...["get", "create", "update"].flatMap((verb) => [
      [`core.activities.${verb}`, `taskQueue.projects.${verb}`] as const,
      [`core\\.activities\\.${verb}`, `taskQueue\\.projects\\.${verb}`] as const,
    ]),
    ["core.events.subscriptions.create", "taskQueue.tasks.upsert"],
    ["metadata.workSkills.createOrReplace", "taskQueue.projects.update"],
    ["/rest/ofscCore/v1/activities", "/projects"],
    ["PATCH", "PUT"],
    ["{activityId}", "{projectId}"],
    ['{"timeSlot":"08-10"}', JSON.stringify(input)],
  ],
  values: [
    [ACTIVITY, { id: "p-1", name: "Website", status: "Planning", created_at: at, updated_at: at }],
    [NEW_ACTIVITY, input],
    [CHANGE, input],
    [SKILL, input],
    [SUBSCRIPTION, { name: "build", command: "make", description: "Builds", project_id: "p-1" }],
    [{ items: [] }, []],
    [{ activityId: ID }, { projectId: ID }],
    [["x"], [".."]],
    [
      ["none", { attempts: 1 }],
      ["..", { attempts: 1 }],
    ],
    ["activityId", "projectId"],
    [{ $matches: "activities" }, { $matches: "projects" }],
  ],
  members: { resources: "project" },
  lacks: [
    [/ (405|501)$/, "takes 405 and 501 for what an older server does not have"],
    [/^limits: gives a place back after a failure/, "asks which version a server is whose list is not found"],
    [/^drift: .* a field that is missing/, "misses more than one field"],
    [/"clientId"/, "asks a token service, and the server has none"],
    [/for the name of an instance$/, "has one address, and no instances"],
  ],
};
