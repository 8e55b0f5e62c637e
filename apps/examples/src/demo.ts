import { createMockServer } from "@ofsc/mock-server";
import { createOfsc, describeProblem, isOfscError, type Ofsc, q } from "@ofsc/sdk";
import { booking } from "./demo/booking.js";
import { jobs } from "./demo/jobs.js";
import { largeWork } from "./demo/large-work.js";
import { heading, now } from "./demo/print.js";
import { visit } from "./demo/visit.js";

// A whole Oracle Field Service in this process: everything below goes over HTTP.
const server = createMockServer({ seed: 1, clock: now });
const { url, close } = await server.listen();
const { instance, clientId, clientSecret } = server.credentials;
const ofsc: Ofsc = createOfsc({ instance, baseUrl: url, clientId, clientSecret });

heading(`A token of ${clientId}@${instance}, from ${url}`);
console.log(`${(await ofsc.transport.accessToken()).slice(0, 12)}…`);

await booking(ofsc, "FLUSA");
await visit(ofsc, "FLUSA", q.and(q.eq("status", "pending"), q.in("activityType", ["IN", "RP"])));

heading("What goes wrong has a type and says what it is");
try {
  await ofsc.capacity.availability.list({ dates: ["tomorrow"], areas: ["FLUSA"] });
} catch (error) {
  if (!isOfscError(error, "validation")) throw error;
  for (const problem of error.problems) console.log(`not sent    ${describeProblem(problem)}`);
}
try {
  await ofsc.core.activities.get(1);
} catch (error) {
  if (!isOfscError(error, "not_found")) throw error;
  console.log(`not found   ${error.detail}`);
}
await largeWork(ofsc, { baseUrl: url, instance, clientId, clientSecret }, "routing");
await jobs(ofsc, "routing");
await close();
