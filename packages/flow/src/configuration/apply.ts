import { problem } from "@ofsc/contract";
import type { MetadataClient } from "@ofsc/metadata";
import { ValidationError } from "@ofsc/transport";
import type { CallSettings } from "./kind.js";
import { kinds } from "./kinds.js";
import type { Plan, PlanStep } from "./plan.js";

/** What became of a step. */
export type Applied =
  | { readonly step: PlanStep; readonly outcome: "done" }
  | { readonly step: PlanStep; readonly outcome: "failed"; readonly error: unknown };

/** How a plan is done. */
export interface ApplyOptions extends CallSettings {
  /** Told of each step as it is done. */
  onStep?: ((applied: Applied) => void) | undefined;
}

/** Does what a plan says, step by step; one that fails leaves the others to be done, and is reported. */
export async function apply(metadata: MetadataClient, { steps }: Plan, options: ApplyOptions = {}): Promise<Applied[]> {
  const { signal, onStep } = options;
  const settings = { ...(signal && { signal }) };
  const all: Applied[] = [];
  for (const step of steps) {
    signal?.throwIfAborted();
    const applied = await applyStep(metadata, step, settings).then(
      (): Applied => ({ step, outcome: "done" }),
      (error: unknown): Applied => ({ step, outcome: "failed", error }),
    );
    signal?.throwIfAborted();
    all.push(applied);
    onStep?.(applied);
  }
  return all;
}

async function applyStep(metadata: MetadataClient, step: PlanStep, settings: CallSettings): Promise<void> {
  const kind = kinds.find(({ name }) => name === step.kind);
  if (step.action === "delete" && kind?.remove) await kind.remove(metadata, step.label, settings);
  else if (step.action !== "delete" && kind?.write && step.source)
    await kind.write(metadata, step.label, step.source, step.action === "update", settings);
  else {
    // A plan may come out of a file.
    const wish = { code: "value", expected: "a step that this kind can do" } as const;
    throw new ValidationError([problem(["steps"], wish, `${step.action} ${step.kind}`)], { operation: "apply" });
  }
}
