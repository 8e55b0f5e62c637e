import { createMockServer } from "@ofsc/mock-server";
import { createOfsc, isOfscError } from "@ofsc/sdk";

/** A small program of a user: it is compiled and run as an ES module and as CommonJS. */
async function main(): Promise<void> {
  const server = createMockServer({ clock: "2026-12-01T08:00:00Z" });
  const { instance, clientId, clientSecret } = server.credentials;
  const ofsc = createOfsc({
    instance,
    clientId,
    clientSecret,
    fetch: server.fetch,
  });

  const dates = ["2026-12-02"];
  const { items } = await ofsc.capacity.availability.list({ dates, areas: ["FLUSA"] });
  const areas = items.flatMap((day) => day.areas ?? []).map(({ label }) => label);
  const error = await ofsc.capacity.availability.list({ dates: ["tomorrow"] }).catch((reason: unknown) => reason);
  console.log(JSON.stringify({ areas, refused: isOfscError(error, "validation") }));
}

void main();
