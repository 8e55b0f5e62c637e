import { type Model, type Open, object, openEnum } from "@ofsc/contract";
import * as mini from "@ofsc/contract/zod";
import { it } from "vitest";
import { z } from "zod";
import { models, refine } from "./models.js";

interface Part {
  label: string;
  count?: number;
  kinds?: { name: string; note?: string }[];
  state?: Open<"new" | "used">;
}
const Part: Model<Part> = () =>
  object<Part>({
    label: mini.string(),
    count: mini.optional(mini.number()),
    kinds: mini.optional(
      mini.array(object<{ name: string; note?: string }>({ name: mini.string(), note: mini.optional(mini.string()) })),
    ),
    state: mini.optional(openEnum(["new", "used"])),
  });
interface User {
  login: string;
}
const User: Model<User> = () => object<User>({ login: mini.string() });

const part = z.looseObject({ label: z.string() });

it("takes a schema whose output fits the model, narrower or with more in it", () => {
  models([[Part, part]]);
  models([[Part, z.object({ label: z.enum(["A", "B"]), state: z.literal("new"), more: z.boolean() })]]);
  models([
    [Part, part],
    [User, z.object({ login: z.email() })],
  ]);
});

it("takes what may be undefined for what may be absent, as most libraries write it", () => {
  models([[Part, z.object({ label: z.string(), count: z.number().optional() })]]);
  models([
    [
      Part,
      z.object({
        label: z.string(),
        kinds: z.array(z.object({ name: z.string(), note: z.string().optional() })).optional(),
      }),
    ],
  ]);
});

it("refuses a schema whose output does not fit the model", () => {
  // @ts-expect-error a number for text
  models([[Part, z.object({ label: z.number() })]]);
  // @ts-expect-error the label is missing
  models([[Part, z.object({ count: z.number() })]]);
  // @ts-expect-error what may be absent has to be there
  models([[Part, z.object({ label: z.string().optional() })]]);
  // @ts-expect-error anything at all
  models([[Part, z.unknown()]]);
  models([
    [Part, part],
    // @ts-expect-error the schema of the other model
    [User, part],
  ]);
  // @ts-expect-error no model
  models([["Part", part]]);
});

it("takes a refinement that knows a part of the model, and refuses one that contradicts it", () => {
  models([[Part, refine(z.looseObject({ count: z.number().max(5) }))]]);
  models([
    [Part, refine(part)],
    [User, z.object({ login: z.string() })],
  ]);
  // @ts-expect-error text for a number
  models([[Part, refine(z.looseObject({ count: z.string() }))]]);
});
