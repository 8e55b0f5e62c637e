import { type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "zod/mini";
import type { World } from "./world.js";

/** A test of one field or property of an activity. */
export interface Condition {
  /** The field as the API names it, or the label of a custom property. */
  label: string;
  function:
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
  value?: string;
  valueList?: string[];
}
export const Condition: Model<Condition> = () =>
  object<Condition>({
    label: z.string(),
    function: z.enum([
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
  });

/** A work skill that an activity needs when all of the conditions hold. */
export interface WorkSkillCondition {
  /** @default counted */
  internalId?: number;
  /** Label of the work skill. */
  label: string;
  /** 0 to 100. @default 1 */
  requiredLevel?: number;
  /** 1 to 100. @default 100 */
  preferableLevel?: number;
  conditions: Condition[];
}
export const WorkSkillCondition: Model<WorkSkillCondition> = () =>
  object<WorkSkillCondition>({
    internalId: z.optional(z.int()),
    label: z.string(),
    requiredLevel: z.optional(z.int().check(z.minimum(0), z.maximum(100))),
    preferableLevel: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
    conditions: z.array(schemaOf(Condition)),
  });

/** The work skills that an activity with these fields needs. */
export function requiredSkills(world: World, fields: Readonly<Record<string, unknown>>): string[] {
  const needed = world.workSkillConditions.filter(({ conditions }) => conditions.every((test) => holds(test, fields)));
  return [...new Set(needed.map(({ label }) => label))];
}

function holds(test: Condition, fields: Readonly<Record<string, unknown>>): boolean {
  const field = fields[test.label];
  const text = field === undefined || field === null ? "" : String(field);
  const { value = "", valueList = test.value === undefined ? [] : [test.value] } = test;
  switch (test.function) {
    case "in":
      return valueList.includes(text);
    case "notIn":
      return !valueList.includes(text);
    case "contains":
      return text.includes(value);
    case "dContain":
      return !text.includes(value);
    case "isNull":
      return text === "";
    case "isNotNull":
      return text !== "";
    case "startsWith":
      return text.startsWith(value);
    case "dStartWith":
      return !text.startsWith(value);
    default:
      return ordered(test.function, text, value);
  }
}

/** Numbers compare as numbers, all else as text. */
function ordered(sign: ">" | "<" | ">=" | "<=", text: string, value: string): boolean {
  const numeric = text !== "" && value !== "" && !Number.isNaN(Number(text)) && !Number.isNaN(Number(value));
  const order = numeric ? Number(text) - Number(value) : text < value ? -1 : text > value ? 1 : 0;
  return sign === ">" ? order > 0 : sign === "<" ? order < 0 : sign === ">=" ? order >= 0 : order <= 0;
}
