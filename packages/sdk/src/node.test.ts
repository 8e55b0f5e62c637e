import { createMockServer } from "@ofsc/mock-server";
import { afterAll, expect, it } from "vitest";
import { createOfsc } from "./node.js";
import { tracing } from "./tracing.js";

const server = createMockServer({ clock: "2026-12-01T08:00:00Z" });
const { instance, clientId, clientSecret } = server.credentials;

let url = "";
const listening = server.listen().then((listener) => {
  url = listener.url;
  return listener;
});
afterAll(async () => (await listening).close());

it("sends over connections of its own, and closes them", async () => {
  await listening;
  const ofsc = createOfsc({ baseUrl: url, instance, clientId, clientSecret, layers: [tracing()] });
  const { response, data } = await ofsc.core.users.list().withResponse();
  expect(data.items.length).toBeGreaterThan(0);
  expect(response.constructor.name).toBe("NodeResponse");
  expect(ofsc.core).toBe(ofsc.core);
  await ofsc.close();
  expect(await ofsc.core.users.list().catch((error: Error) => error)).toMatchObject({ code: "connection" });
});

it("leaves open what it was given", async () => {
  const sent: string[] = [];
  const fetch = async (address: string) => {
    sent.push(address);
    return Response.json({ items: [], totalResults: 0 });
  };
  const ofsc = createOfsc({ baseUrl: "https://ofs.example", token: "t", fetch });
  await ofsc.close();
  await ofsc.core.users.list();
  expect(sent).toHaveLength(1);
});
