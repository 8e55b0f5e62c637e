import { StoreConflictError } from "@ofsc/flow";
import { expect, it } from "vitest";
import { connectTo, describeWithRedis, ownName, redis, share } from "../test/share.js";
import type { Sharing } from "./index.js";

describeWithRedis("a store in Redis", () => {
  it("keep cursors, each over the version that was read", async () => {
    const [one, other] = [share(`l${ownName()}`), share(`l${ownName()}`)] as [Sharing, Sharing];
    expect(await one.store.read("cursor")).toBeUndefined();
    const first = await one.store.write("cursor", { page: 1 });
    const second = await other.store.write("cursor", { page: 2 }, first);
    await expect(one.store.write("cursor", { page: 3 }, first)).rejects.toBeInstanceOf(StoreConflictError);
    await expect(one.store.write("cursor", { page: 3 })).rejects.toBeInstanceOf(StoreConflictError);
    expect(await one.store.read("cursor")).toEqual({ value: { page: 2 }, version: second });
  });

  it("acknowledge nothing while Redis is away: writing waits, and ends in an error at last", async () => {
    const sharing = share(`m${ownName()}`, { patienceMs: 50, giveUpAfterMs: 300 }, 1);
    await expect(sharing.store.write("cursor", 1)).rejects.toMatchObject({ code: "store" });
  });

  it("take what is no JSON for an error that names the key", async () => {
    const sharing = share(`q${ownName()}`);
    await connectTo(redis.port).hset(`ofsc:q${ownName()}:store:cursor`, { version: "1", value: "{" });
    await expect(sharing.store.read("cursor")).rejects.toMatchObject({ code: "store", key: "cursor" });
  });
});
