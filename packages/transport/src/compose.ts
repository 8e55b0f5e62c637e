import { ConfigurationError } from "./errors/call-errors.js";
import type { OwnLayer, Step } from "./layer.js";

/** Makes one function of what layers do at one level, the first one outermost, around an innermost step. */
export function compose<State, Result>(
  layers: readonly OwnLayer[],
  stepOf: (layer: OwnLayer) => Step<State, Result> | undefined,
  innermost: (state: State) => Promise<Result> = nobodyAnswered,
): (state: State) => Promise<Result> {
  return layers.reduceRight((next, layer) => {
    const step = stepOf(layer);
    if (!step) return next;
    return (state) => {
      let begun = false;
      return step(state, () => {
        // What is inside may send a write, and would send it twice.
        if (begun && !layer.repeats) return Promise.reject(refusal(layer));
        begun = true;
        return next(state);
      });
    };
  }, innermost);
}

const refusal = ({ name }: OwnLayer) =>
  new ConfigurationError(`the layer "${name}" called next() twice without repeats: true`, {
    repeatable: false,
  });

const nobodyAnswered = () => Promise.reject(new ConfigurationError("no layer answered"));
