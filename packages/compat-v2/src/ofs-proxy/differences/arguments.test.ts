import { expect } from "vitest";
import { json, scriptedClient } from "../../../test/ofs-proxy.js";
import { prove } from "../../../test/prove.js";
import { argumentDifferences } from "./arguments.js";

const params = { resources: "SUNRISE", dateFrom: "2026-12-01", dateTo: "2026-12-02" };

prove(argumentDifferences, {
  "Parameters that are `undefined` or `null`": async () => {
    const { ofs, sent } = scriptedClient(json({ items: [] }));
    await ofs.getActivities({ ...params, q: undefined, fields: null as never });
    await ofs.getProperties({ type: undefined });
    for (const { url } of sent) expect(url).not.toMatch(/undefined|null|fields|type/);
  },
  "Parameters that OFS does not know": async () => {
    const { ofs, sent } = scriptedClient();
    const answer = await ofs.getActivities({ ...params, ressources: "x" } as typeof params);
    expect(answer).toMatchObject({
      status: -1,
      description: expect.stringContaining("ressources: is unknown"),
    });
    expect(sent).toEqual([]);
  },
  "Values of the wrong type in a body": async () => {
    const { ofs, sent } = scriptedClient(json({}));
    const { status, description } = await ofs.updateActivity(1, { duration: "long", points: "many" });
    expect(status).toBe(-1);
    expect(description).toMatch(/duration: expected a number.*\n.*points: expected a number/);
    expect(sent).toEqual([]);
    expect(await ofs.updateActivity(1, { XA_MINE: "x" })).toMatchObject({ status: 200 });
    expect(await sent[0]?.json()).toEqual({ XA_MINE: "x" });
  },
  "`data` of `enrouteActivity` and `stopTravel`": async () => {
    const { ofs, sent } = scriptedClient(json({}));
    await ofs.enrouteActivity(1, { time: "2026-12-01 08:00:00" });
    await ofs.stopTravel(1, {});
    expect(await Promise.all(sent.map((request) => request.text()))).toEqual(["", ""]);
  },
  "`fields` of assistants": async () => {
    const { ofs, sent } = scriptedClient(json({ items: [] }));
    await ofs.getResourceAssistants("r", { fields: ["name", "email"], expand: ["workSkills"] });
    const query = Object.fromEntries(new URL(sent[0]?.url ?? "").searchParams);
    const dateFrom = new Date().toISOString().slice(0, 10);
    expect(query).toEqual({ dateFrom, expand: "workSkills", resourceFields: "name,email" });
  },
  "Ids in a path": async () => {
    const { ofs, sent } = scriptedClient(json({}));
    await ofs.getUserDetails("a/b?x=1#c");
    await ofs.deleteSubscription("../../v1/activities/7");
    expect(sent.map(({ url }) => new URL(url).pathname)).toEqual([
      "/rest/ofscCore/v1/users/a%2Fb%3Fx%3D1%23c",
      "/rest/ofscCore/v1/events/subscriptions/..%2F..%2Fv1%2Factivities%2F7",
    ]);
    for (const id of ["", "..", "."]) expect(await ofs.deleteSubscription(id)).toMatchObject({ status: -1 });
    expect(sent).toHaveLength(2);
  },
});
