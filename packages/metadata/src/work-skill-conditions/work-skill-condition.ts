import { int, type Model, max, maxLength, min, minLength, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type Audited, audited } from "../audited.js";

/** How a field is compared: `dContain` and `dStartWith` are the opposites of `contains` and `startsWith`. */
export type WorkSkillFieldFunction =
  | "in"
  | "notIn"
  | "contains"
  | "dContain"
  | "isNull"
  | "isNotNull"
  | ">"
  | "<"
  | ">="
  | "<="
  | "startsWith"
  | "dStartWith";

/** What a field of an activity must be like. The last five fields are set by OFS. */
export interface WorkSkillFieldCondition extends Audited {
  /** Label of the field or property. */
  label: string;
  /** How to compare; `isNull` and `isNotNull` compare with nothing. */
  function: Open<WorkSkillFieldFunction>;
  /** What to compare with, for functions that take one value. */
  value?: string;
  /** What to compare with, for `in` and `notIn`: texts, or labels of enumeration values. */
  valueList?: string[];
}
export const WorkSkillFieldCondition: Model<WorkSkillFieldCondition> = () =>
  object<WorkSkillFieldCondition>({
    label: z.string().check(minLength(1), maxLength(40)),
    function: openEnum([
      "in",
      "notIn",
      "contains",
      "dContain",
      "isNull",
      "isNotNull",
      ">",
      "<",
      ">=",
      "<=",
      "startsWith",
      "dStartWith",
    ]),
    value: z.optional(z.string()),
    valueList: z.optional(z.array(z.string())),
    ...audited(),
  });

/** A reference to another condition of the same list. */
export interface WorkSkillConditionReference {
  /** The number of a condition within this request. */
  internalId: number;
}
export const WorkSkillConditionReference: Model<WorkSkillConditionReference> = () =>
  object<WorkSkillConditionReference>({ internalId: int().check(min(1)) });

/** Other conditions that must hold, or must not. */
export interface WorkSkillConditionDependency {
  /** Whether those named must have been chosen or not. */
  type: Open<"selected" | "notSelected">;
  /** Conditions that hold together. */
  dependency: WorkSkillConditionReference[];
}
export const WorkSkillConditionDependency: Model<WorkSkillConditionDependency> = () =>
  object<WorkSkillConditionDependency>({
    type: openEnum(["selected", "notSelected"]),
    dependency: z.array(schemaOf(WorkSkillConditionReference)),
  });

/** When an activity needs a work skill, and how much of it. */
export interface WorkSkillCondition {
  /** Number that `dependencies` refer to. It counts within one request or answer only: OFS may number anew. */
  internalId: number;
  /** Label of the work skill. */
  label: string;
  /** The level that a resource must have, 0 to 100. */
  requiredLevel: number;
  /** The level that is best, 1 to 100. */
  preferableLevel: number;
  /** What the activity must be like; absent when any will do. */
  conditions?: WorkSkillFieldCondition[];
  /** Which of the conditions have to hold together; where there are none, all of them. */
  dependencies?: WorkSkillConditionDependency[];
}
export const WorkSkillCondition: Model<WorkSkillCondition> = () =>
  object<WorkSkillCondition>({
    internalId: int().check(min(1)),
    label: z.string().check(minLength(1), maxLength(40)),
    requiredLevel: int().check(min(0), max(100)),
    preferableLevel: int().check(min(1), max(100)),
    conditions: z.optional(z.array(schemaOf(WorkSkillFieldCondition))),
    dependencies: z.optional(z.array(schemaOf(WorkSkillConditionDependency))),
  });

/** All the work skill conditions that there are to be. */
export interface ReplaceWorkSkillConditions {
  /** An empty list removes every condition. */
  items: WorkSkillCondition[];
}
export const ReplaceWorkSkillConditions: Model<ReplaceWorkSkillConditions> = () =>
  object<ReplaceWorkSkillConditions>({ items: z.array(schemaOf(WorkSkillCondition)) });
