import { createOfsc, isOfscError } from "@ofsc/sdk";

const ofsc = createOfsc({ instance: "acme", clientId: "app", clientSecret: "secret" });

for await (const activity of ofsc.core.activities.list({ resources: ["SUNRISE"], dateFrom: "2026-12-01" })) {
  console.log(activity.activityId, activity.status);
}
const started = await ofsc.core.activities.start(4224010, { time: "2026-12-01 08:00:00" });
const { items } = await ofsc.capacity.availability.list({ dates: ["2026-12-01"], areas: ["FLUSA"] });
const { data, attempts } = await ofsc.metadata.workSkills.get("copper").withResponse();
const durations = await ofsc.statistics.activityDurations.list().all({ limit: 100 });
const chat = await ofsc.collaboration.chats.create({ text: "On my way", recipients: ["sam"] });
await ofsc.partsCatalog.items.delete("modems", "en", "M-100").catch((error: unknown) => {
  if (!isOfscError(error, "not_found")) throw error;
});
console.log(started, items, data.label, attempts, durations.length, chat.chatId);
