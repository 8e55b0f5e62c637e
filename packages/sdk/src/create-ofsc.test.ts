import { describe, expect, it } from "vitest";
import { createOfsc } from "./create-ofsc.js";

const sent: string[] = [];
const connect = () =>
  createOfsc({
    baseUrl: "https://ofs.example",
    token: "canary",
    fetch: async (url) => {
      sent.push(url);
      return Response.json({ items: [], totalResults: 0 });
    },
  });

describe("createOfsc", () => {
  it("builds each API at its first use, and once", () => {
    const ofsc = connect();
    for (const api of ["core", "metadata", "capacity", "statistics", "collaboration", "partsCatalog"] as const) {
      expect(Object.getOwnPropertyDescriptor(ofsc, api)?.get, api).toBeTypeOf("function");
      expect(ofsc[api]).toBe(ofsc[api]);
    }
  });

  it("sends everything through one transport", async () => {
    sent.length = 0;
    const ofsc = connect();
    await ofsc.core.users.list();
    await ofsc.metadata.workSkills.list();
    await ofsc.request("GET", "/rest/ofscCore/v1/metadata-catalog");
    expect(sent.map((line) => line.replace(/\?.*/, ""))).toEqual([
      "https://ofs.example/rest/ofscCore/v1/users",
      "https://ofs.example/rest/ofscMetadata/v1/workSkills",
      "https://ofs.example/rest/ofscCore/v1/metadata-catalog",
    ]);
    expect(ofsc.transport.health().retryBudget).toBeGreaterThan(0);
  });
});
