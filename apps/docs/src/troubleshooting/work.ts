import { trouble } from "./trouble.js";

/** What larger work, webhooks, plugins and the mock server say. */
export const workTroubles = [
  trouble(
    "BulkError",
    "BulkError",
    'import { activityBatch, bulk } from "@ofsc/flow";\nconst batch = activityBatch({ identifyActivityBy: "apptNumber", ifInFinalStatusThen: "doNothing" });\nawait bulk(ofsc.transport, batch, [{ apptNumber: "X-1", activityType: "XX", resourceId: "FLUSA", date: "2026-12-02" }]).finish();',
    "Some rows were refused. The others have been written.",
    "`error.failures` has each with its reason; with `deadLetters` they are in a file to send again.",
  ),
  trouble(
    "was written by another process since it was read",
    "StoreConflictError",
    'import { memoryStore } from "@ofsc/flow";\nconst store = memoryStore();\nconst kept = await store.read("orders");\nawait store.write("orders", { row: 1 }, kept?.version);\nawait store.write("orders", { row: 2 }, kept?.version);',
    "Two runs of the same work write the same checkpoint.",
    "Let one of them run: `storeLease` makes the second stand by.",
  ),
  trouble(
    "signature",
    "WebhookError",
    'import { verify } from "@ofsc/webhooks/receive";\nconst headers = { "webhook-id": "1", "webhook-timestamp": String(Math.floor(Date.now() / 1000)), "webhook-signature": "v1,AAAA" };\nawait verify(new Request("https://crm.example.com", { method: "POST", headers, body: "{}" }), "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");',
    "The webhook was signed with another secret, or something on the way has changed its body.",
    "Check the raw body, before any parser: `express.raw`. While a secret is replaced give both.",
  ),
  trouble(
    "is not among",
    "TypeError",
    'import { pull } from "@ofsc/flow/configuration";\nawait pull(ofsc.metadata, { only: ["skills"] });',
    "There is no such kind of configuration.",
    "Take one of those that the message lists.",
  ),
  trouble(
    "seed",
    "SeedError",
    'import { createMockServer } from "@ofsc/mock-server";\ncreateMockServer({ seed: { base: "empty", activities: [{ activityId: 1, resourceId: "NOBODY" }] } as never });',
    "The data of the mock server does not fit together: it names something that is not there.",
    "The message has the path; add the resource, or correct its id.",
  ),
] as const;
