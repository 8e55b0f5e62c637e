export { type Applied, type ApplyOptions, apply } from "./apply.js";
export { type Difference, diff } from "./diff.js";
export type { Item } from "./kind.js";
export { type Plan, type PlanOptions, type PlanStep, plan } from "./plan.js";
export { type Configuration, type ConfigurationOptions, kindNames, pull } from "./pull.js";
