import type { Arguments, Output } from "@ofsc/contract";
import { expectTypeOf, it } from "vitest";
import type * as metadata from "./contract.js";
import type { PropertyInput, ReplaceWorkSkillConditions, ShiftInput, WorkZoneBatch } from "./index.js";

/** What a replacement takes beside the label. */
type Body<O extends { readonly route: string }> = Arguments<O>[1];

it("takes back a property, a shift, a work skill, a work skill group and a work zone as they were read", () => {
  expectTypeOf<Output<typeof metadata.properties.get>>().toExtend<Body<typeof metadata.properties.createOrReplace>>();
  expectTypeOf<Output<typeof metadata.properties.get>>().toExtend<Body<typeof metadata.properties.update>>();
  expectTypeOf<Output<typeof metadata.shifts.get>>().toExtend<Body<typeof metadata.shifts.createOrReplace>>();
  expectTypeOf<Output<typeof metadata.workSkills.get>>().toExtend<Body<typeof metadata.workSkills.createOrReplace>>();
  expectTypeOf<Output<typeof metadata.workSkillGroups.get>>().toExtend<
    Body<typeof metadata.workSkillGroups.createOrReplace>
  >();
  expectTypeOf<Output<typeof metadata.workZones.get>>().toExtend<Body<typeof metadata.workZones.replace>>();
});

it("takes back whole lists as they were read", () => {
  expectTypeOf<Output<typeof metadata.workSkillConditions.list>>().toExtend<ReplaceWorkSkillConditions>();
  expectTypeOf<Output<typeof metadata.workZones.list>>().toExtend<WorkZoneBatch>();
});

it("wants what OFS requires", () => {
  // @ts-expect-error the times are missing
  const shift: ShiftInput = { name: "First shift", active: true };
  expectTypeOf(shift).toEqualTypeOf<ShiftInput>();
  // @ts-expect-error there is no such type
  const type: PropertyInput["type"] = 1;
  expectTypeOf(type).toEqualTypeOf<PropertyInput["type"]>();
});
