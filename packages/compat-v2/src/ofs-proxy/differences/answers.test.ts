import { expect, vi } from "vitest";
import { json, scriptedClient } from "../../../test/ofs-proxy.js";
import { prove } from "../../../test/prove.js";
import { OFSActivityResponse, OFSPropertyDetailsResponse, OFSResponse } from "../index.js";
import { answerDifferences } from "./answers.js";

const noContent = () => new Response(null, { status: 204 });
const refused = { type: "about:blank", title: "Conflict", status: "409", detail: "it is started" };
const params = { resources: "SUNRISE", dateFrom: "2026-12-01", dateTo: "2026-12-02" };
const offline = () => scriptedClient(new TypeError("fetch failed")).ofs;

prove(answerDifferences, {
  "204 No Content": async () => {
    const { ofs } = scriptedClient(noContent());
    for (const answer of [await ofs.moveActivity(1, { setDate: { date: null } }), await ofs.updateActivity(1, {})]) {
      expect(answer).toMatchObject({ status: 204, data: undefined, description: undefined });
    }
  },
  "The body of an error": async () => {
    const { ofs } = scriptedClient(json(refused, 409));
    const property = { label: "x", type: "string", entity: "activity" };
    const answers = [
      ofs.updateActivity(1, {}),
      ofs.createReplaceProperty(property),
      ofs.setActivityFileProperty(1, "p", new Blob(["x"]), "x.txt"),
      ofs.importPlugins(undefined, "<plugins/>"),
      ofs.deleteActivity(1),
    ];
    for (const answer of await Promise.all(answers)) expect(answer).toMatchObject({ status: 409, data: refused });
    const html = scriptedClient(new Response("<h1>no</h1>", { status: 403, headers: { "content-type": "text/html" } }));
    const answer = await html.ofs.startActivity(1, {});
    expect(answer).toMatchObject({ status: 403, data: "<h1>no</h1>", contentType: "text/html" });
    const empty = scriptedClient(new Response(null, { status: 403, statusText: "Forbidden" }));
    expect(await empty.ofs.deleteActivity(1)).toMatchObject({ status: 403, data: undefined });
  },
  "`description`": async () => {
    const { ofs } = scriptedClient(
      json(refused, 409, {}),
      json({ title: "Conflict" }, 409),
      new Response("", { status: 409, statusText: "Reason" }),
      new Response("", { status: 409 }),
    );
    const words = [];
    for (let count = 0; count < 4; count++) words.push((await ofs.getActivityDetails(1)).description);
    expect(words).toEqual(["it is started", "Conflict", "Reason", expect.stringContaining("failed with 409")]);
  },
  "`status: -1`": async () => {
    const log = vi.spyOn(console, "log");
    const { ofs, sent } = scriptedClient();
    const wrong = await ofs.getActivities({ ...params, dateFrom: "tomorrow" });
    expect(wrong).toMatchObject({ status: -1, description: expect.stringContaining("dateFrom: expected YYYY-MM-DD") });
    expect(wrong.description).toMatch(/^getActivities was not sent/);
    expect(wrong.url.href).toBe(ofs.baseURL.href);
    expect(sent).toEqual([]);
    const lost = await offline().updateActivity(1, {});
    expect(lost).toMatchObject({ status: -1, description: "no response from OFS" });
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  },
  "A write whose answer was lost": async () => {
    const { ofs, sent } = scriptedClient(new TypeError("fetch failed"));
    const lost = await ofs.createActivity({ activityType: "IN", resourceId: "r" });
    expect(lost).toMatchObject({
      status: -1,
      description: expect.stringContaining("its outcome is unknown"),
    });
    expect(sent).toHaveLength(1);
    const gateway = scriptedClient(new Response("<h1>", { status: 502 }));
    const answer = await gateway.ofs.createActivity({ activityType: "IN", resourceId: "r" });
    const description = expect.stringContaining("its outcome is unknown");
    expect(answer).toMatchObject({ status: 502, data: "<h1>", description });
    expect(gateway.sent).toHaveLength(1);
  },
  "A success that is not JSON": async () => {
    const { ofs } = scriptedClient(new Response("<h1>", { headers: { "content-type": "text/html" } }));
    expect(await ofs.getUserDetails("a")).toMatchObject({
      status: -1,
      description: "getUserDetails: expected JSON, got text/html",
    });
  },
  Redirects: async () => {
    const { ofs, sent } = scriptedClient(
      new Response(null, { status: 302, headers: { location: "https://x.example" } }),
    );
    expect(await ofs.getActivityDetails(1)).toMatchObject({ status: 302 });
    expect(sent).toHaveLength(1);
  },
  "`instanceof OFSActivityResponse` and the like": async () => {
    const { ofs } = scriptedClient(json({}));
    expect(await ofs.getActivityDetails(1)).toBeInstanceOf(OFSActivityResponse);
    expect(await ofs.getPropertyDetails("x")).toBeInstanceOf(OFSPropertyDetailsResponse);
    expect(await ofs.getPropertyDetails("x")).toBeInstanceOf(OFSResponse);
  },
});
