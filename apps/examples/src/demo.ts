import { createMockServer } from "@ofsc/mock-server";
import { createOfsc, isOfscError } from "@ofsc/sdk";

// A whole Oracle Field Service in this process: everything below really goes over HTTP.
const server = createMockServer({ seed: 1 });
const { url, close } = await server.listen();
const { instance, clientId, clientSecret } = server.credentials;
const ofsc = createOfsc({ instance, baseUrl: url, clientId, clientSecret });

const area = "FLUSA";
const today = new Date(server.clock.now());
const week = Array.from({ length: 7 }, (_, day) =>
  new Date(today.getTime() + day * 86_400_000).toISOString().slice(0, 10),
);

console.log(`\n1. An OAuth2 token of ${clientId}@${instance}, from ${url}`);
console.log(`   ${(await ofsc.transport.accessToken()).slice(0, 12)}…`);

console.log(`\n2. The availability of ${area} for a week`);
const days = await ofsc.capacity.availability.list({
  dates: week,
  areas: [area],
  fields: ["area.calendar.count", "area.calendar.minutes", "area.available.minutes"],
});
const rows = days.items.map(({ date, areas = [] }) => {
  const { calendar, available } = areas[0] ?? {};
  return { date, people: calendar?.count?.[0], minutes: calendar?.minutes?.[0], free: available?.minutes?.[0] };
});
console.table(rows);

console.log(`\n3. The quota of ${area}, before and after a change`);
const date = week[1] as string;
const before = await readQuota();
const { errorsCount } = await ofsc.capacity.quota.update({
  items: [{ date, areas: [{ label: area, quota: (before?.maxAvailable ?? 0) - 60 }] }],
});
const after = await readQuota();
console.table({ before: shown(before), after: shown(after) });
console.log(`   ${errorsCount} errors`);

console.log("\n4. A request that is wrong, refused before it is sent");
try {
  await ofsc.capacity.availability.list({ dates: ["tomorrow"], areas: [area] });
} catch (error) {
  if (!isOfscError(error, "validation")) throw error;
  for (const { path, message } of error.problems) console.log(`   ${path}: ${message}`);
}

console.log("\n5. An area that is not there");
try {
  await ofsc.request("GET", "/rest/ofscMetadata/v1/capacityAreas/ATLANTIS");
} catch (error) {
  if (!isOfscError(error, "not_found")) throw error;
  console.log(`   ${error.status} ${error.title}: ${error.detail}`);
}
await close();

async function readQuota() {
  const { items } = await ofsc.capacity.quota.list({ dates: [date], areas: [area] });
  return items[0]?.areas?.[0];
}

function shown(quota: Awaited<ReturnType<typeof readQuota>>) {
  return { date, quota: quota?.quota, maxAvailable: quota?.maxAvailable, used: quota?.used };
}
