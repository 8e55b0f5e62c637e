import { expect } from "vitest";
import { json, scriptedClient } from "../../../test/ofs-proxy.js";
import { prove } from "../../../test/prove.js";
import { OFSResponse } from "../index.js";
import { listDifferences } from "./lists.js";

const refused = { type: "about:blank", title: "Conflict", status: "409", detail: "it is started" };
const params = { resources: "SUNRISE", dateFrom: "2026-12-01", dateTo: "2026-12-02" };
const rows = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ activityId: from + index }));
const offline = () => scriptedClient(new TypeError("fetch failed")).ofs;

prove(listDifferences, {
  "Pages that come back short": async () => {
    const users = scriptedClient(
      json({ items: rows(0, 2), totalResults: 3, limit: 2 }),
      json({ items: rows(2, 1), totalResults: 3, limit: 2 }),
    );
    expect((await users.ofs.getAllUsers()).items).toEqual(rows(0, 3));
    const { ofs, sent } = scriptedClient(
      json({ items: rows(0, 2), hasMore: true, limit: 2 }),
      json({ items: rows(2, 2), hasMore: true, limit: 2 }),
      json({ items: rows(4, 1), hasMore: false, limit: 2 }),
    );
    expect(await ofs.getAllActivities(params)).toMatchObject({ items: rows(0, 5), totalResults: 5, status: 200 });
    expect(sent.map(({ url }) => new URL(url).searchParams.get("offset") ?? "0")).toEqual(["0", "2", "4"]);
  },
  "An empty page, or one without `items`": async () => {
    const users = scriptedClient(json({ totalResults: 0 }));
    expect(await users.ofs.getAllUsers()).toEqual({ totalResults: 0, items: [] });
    const { ofs, sent } = scriptedClient(
      json({ items: rows(0, 1), hasMore: true }),
      json({ items: [], hasMore: true }),
    );
    expect(await ofs.getAllLastKnownPositions()).toMatchObject({ items: rows(0, 1), totalResults: 1 });
    expect(sent).toHaveLength(2);
  },
  "`hasMore` in what `getAll…` returns": async () => {
    const { ofs } = scriptedClient(
      json({ items: rows(0, 1), hasMore: true }),
      json({ items: rows(1, 1), hasMore: false }),
    );
    expect(await ofs.getAllActivities(params)).toMatchObject({ hasMore: false, items: rows(0, 2) });
  },
  "`getAllResourceAssistants`": async () => {
    const days = Array.from({ length: 100 }, (_, index) => ({ date: "2026-12-01", index }));
    for (const body of [{ items: days }, { items: days, totalResults: 100 }, days]) {
      const { ofs, sent } = scriptedClient(json(body));
      const all = await ofs.getAllResourceAssistants("r", { dateFrom: "2026-12-01", limit: 1, offset: 7 } as object);
      expect(all).toEqual({ items: days, totalResults: 100 });
      expect(sent.map(({ url }) => new URL(url).search)).toEqual(["?dateFrom=2026-12-01"]);
    }
  },
  "`getAll…` without a connection": async () => {
    const { ofs } = scriptedClient(json({ items: rows(0, 1), hasMore: true }), json(refused, 409));
    const second = await ofs.getAllActivities(params);
    expect(second).toBeInstanceOf(OFSResponse);
    expect(second).toMatchObject({ status: 409, data: refused });
    expect(await scriptedClient(json(7)).ofs.getAllUsers()).toMatchObject({ status: -1 });
    expect(await offline().getAllUsers()).toMatchObject({ status: -1, description: "no response from OFS" });
  },
});
