import { invalidValue } from "./invalid.js";

/** What the labels of a collection have to be like. */
export interface LabelRule {
  /** @default 40 */
  readonly max?: number;
  readonly pattern?: RegExp;
}

/** A new label; those that are there pass. */
export function checkLabel(label: string, { max = 40, pattern }: LabelRule = {}): void {
  if (label.length > max) throw invalidValue("label", label, "String is too long");
  if (pattern && !pattern.test(label)) throw invalidValue("label", label, `Expected ${pattern.source}`);
}
