import type { CallResult, Sender } from "@ofsc/contract";
import { createMetadata } from "@ofsc/metadata";
import { describe, expect, it } from "vitest";
import { kinds } from "./kinds.js";

/** What is called, and with what, without a server. */
function spy() {
  const calls: unknown[] = [];
  const sender: Sender = {
    async send({ route }, { params, body, surplus }) {
      calls.push({ route, params, body, surplus });
      return { data: {}, response: new Response(), attempts: [], drift: [] } satisfies CallResult<unknown>;
    },
  };
  return { calls, metadata: createMetadata(sender as never) };
}

describe("kinds", () => {
  it("are written and removed by what OFS has for them, and by nothing else", () => {
    const able = (member: "write" | "remove") => kinds.filter((kind) => kind[member]).map(({ name }) => name);
    expect(kinds.map(({ name }) => name).filter((name) => !able("write").includes(name))).toEqual([
      "time-slots",
      "resource-types",
      "routing-profiles",
    ]);
    expect(able("remove")).toEqual(["work-skills", "work-skill-groups", "shifts", "capacity-categories", "forms"]);
  });

  it("are not taken for written, removed or read where the client cannot do it", async () => {
    const { metadata } = spy();
    const { workSkills: _, ...less } = metadata;
    const { delete: __, ...undeletable } = metadata.workSkills;
    const kind = kinds.find(({ name }) => name === "work-skills");
    const item = { label: "A", name: "a" };
    await expect(kind?.write?.(less as never, "A", item, true, {})).rejects.toMatchObject({ code: "validation" });
    const partial = { ...metadata, workSkills: undeletable } as never;
    await expect(kind?.remove?.(partial, "A", {})).rejects.toMatchObject({ code: "validation" });
    expect(() => kind?.list(less as never, {})).toThrow(/metadata.workSkills.list/);
  });

  it.each([
    ["work-skills", false, "PUT /rest/ofscMetadata/v1/workSkills/{label}"],
    ["work-skills", true, "PUT /rest/ofscMetadata/v1/workSkills/{label}"],
    ["work-zones", false, "POST /rest/ofscMetadata/v1/workZones"],
    ["work-zones", true, "PUT /rest/ofscMetadata/v1/workZones/{label}"],
    ["map-layers", false, "POST /rest/ofscMetadata/v1/mapLayers"],
    ["map-layers", true, "PUT /rest/ofscMetadata/v1/mapLayers/{label}"],
    ["link-templates", false, "POST /rest/ofscMetadata/v1/linkTemplates"],
    ["link-templates", true, "PATCH /rest/ofscMetadata/v1/linkTemplates/{label}"],
  ] as const)("%s, there already: %s, are written with %s", async (name, exists, route) => {
    const { calls, metadata } = spy();
    await kinds.find((kind) => kind.name === name)?.write?.(metadata, "A", { label: "A", name: "a" }, exists, {});
    const params = route.includes("{") ? { label: "A" } : {};
    expect(calls).toMatchObject([{ route, params, body: { name: "a" }, surplus: undefined }]);
  });
});
