import { Schema } from "@effect/schema";
import { pathOf } from "@ofsc/contract";
import {
  Activity,
  ActivityPatch,
  type DriftError,
  ListedActivity,
  models,
  refine,
  type ValidationError,
} from "@ofsc/sdk";
import { type } from "arktype";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { connect, failureOf } from "../test/connect.js";
import { standard } from "./effect-schema.js";

// The same rules four times: an activity has a city in capital letters, and a duration of at most 8 hours.
const schemas = {
  zod: z.looseObject({
    city: z
      .string()
      .regex(/^[A-Z ]+$/)
      .exactOptional(),
    duration: z.int().max(480).exactOptional(),
  }),
  valibot: v.looseObject({
    city: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z ]+$/))),
    duration: v.exactOptional(v.pipe(v.number(), v.maxValue(480))),
  }),
  arktype: type({ "city?": /^[A-Z ]+$/, "duration?": "number <= 480" }),
  "@effect/schema": standard(
    Schema.Struct({
      city: Schema.optionalWith(Schema.String.pipe(Schema.pattern(/^[A-Z ]+$/)), { exact: true }),
      duration: Schema.optionalWith(Schema.Number.pipe(Schema.lessThanOrEqualTo(480)), { exact: true }),
    }),
  ),
};

describe.each(Object.entries(schemas))("rules written with %s", (_, schema) => {
  const layer = models([
    [ActivityPatch, schema],
    [Activity, refine(schema)],
    [ListedActivity, refine(schema)],
  ]);

  it("refuse a request before it is sent, naming every place", async () => {
    const { ofsc, received } = connect([layer]);
    const error = (await failureOf(
      ofsc.core.activities.update(1, { city: "Miami", duration: 999 }),
    )) as ValidationError;
    expect(error.code).toBe("validation");
    expect(error.problems.map(pathOf).sort()).toEqual(["city", "duration"]);
    expect(error.message).toMatch(/city: .+, got "Miami"/);
    expect(received()).toEqual([]);
  });

  it("let through what fits", async () => {
    const { ofsc, server } = connect([layer]);
    const [id = 0] = server.world.activities.keys();
    expect(await ofsc.core.activities.update(id, { city: "NEW YORK", duration: 480 })).toMatchObject({
      city: "NEW YORK",
    });
  });

  it("find what differs in a response, without its values", async () => {
    const { ofsc, server } = connect([layer]);
    const [id = 0] = server.world.activities.keys();
    const { data, drift } = await ofsc.core.activities.get(id).withResponse();
    expect(drift.map(pathOf)).toEqual(["city"]);
    expect(JSON.stringify(drift)).not.toContain(data.city);
    const strict = connect([layer], { validation: { response: "strict" } });
    const error = (await failureOf(strict.ofsc.core.activities.get(id))) as DriftError;
    expect(error).toMatchObject({ code: "drift", drift });
    expect(error.message).not.toContain(data.city);
  });
});
