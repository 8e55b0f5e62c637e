/** What the page asks the worker for. */
export interface Run {
  readonly program: string;
  readonly seed: number;
  /** The moment at which the clock of the mock server stands. */
  readonly clock: string;
  readonly fault: FaultName;
}

/** What goes wrong on purpose. */
export type FaultName = "none" | "503 twice" | "slow" | "cut after applied";

/** What the worker tells the page. */
export type Told =
  | { readonly kind: "printed"; readonly text: string }
  | { readonly kind: "request"; readonly text: string }
  | { readonly kind: "failed"; readonly text: string }
  | { readonly kind: "done"; readonly milliseconds: number };
