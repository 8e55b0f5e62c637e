import { isOfscError } from "@ofsc/sdk";
import { expect, it } from "vitest";
import { connect, failureOf } from "../test/connect.js";
import { ReadOnlyError, readOnly } from "./read-only.js";

it("lets reads through", async () => {
  const { ofsc } = connect([readOnly()]);
  expect(await ofsc.metadata.workSkills.get("CLIMB")).toMatchObject({ name: "Climbing" });
});

it("refuses whatever is no read, before anything is sent, with an error of its own", async () => {
  const { ofsc, server } = connect([readOnly()]);
  const writes = [
    ofsc.core.activities.start(1),
    ofsc.core.activities.delete(1),
    ofsc.core.activities.update(1, { city: "Miami" }),
    ofsc.metadata.workSkills.createOrReplace("CLIMB", { name: "Up", active: true, sharing: "maximal" }),
    ofsc.request("POST", "/rest/ofscCore/v1/new"),
  ];
  for (const error of await Promise.all(writes.map(failureOf))) {
    expect(error).toBeInstanceOf(ReadOnlyError);
    expect(isOfscError(error)).toBe(true);
    expect(error).toMatchObject({ code: "read_only", retryable: false });
  }
  expect(server.requests).toEqual([]);
});

it("lets through what only reads although it is sent by POST", async () => {
  const { ofsc, received } = connect([readOnly({ allow: ["POST /rest/ofscCore/v1/search"] })]);
  await failureOf(ofsc.request("POST", "/rest/ofscCore/v1/search", { body: {} }));
  await failureOf(ofsc.request("POST", "/rest/ofscCore/v1/other", { body: {} }));
  expect(received().map(({ path }) => path)).toEqual(["/rest/ofscCore/v1/search"]);
});
