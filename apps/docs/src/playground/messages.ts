/** What the page asks the worker for. */
export interface Run {
  readonly program: string;
  /** What the program finds in its environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** What the page asks the mock server for: a company, and to answer at the port that comes with it. */
export type ToMock =
  | {
      readonly kind: "start";
      readonly seed: number;
      /** The moment at which the clock of the mock server stands. */
      readonly clock: string;
      readonly fault: FaultName;
    }
  | { readonly kind: "connect" };

/** What the mock server tells the page when a company is there. */
export interface Started {
  readonly env: Readonly<Record<string, string>>;
}

/** What goes wrong on purpose. */
export type FaultName = "none" | "503 twice" | "slow" | "cut after applied";

/** What the worker tells the page. */
export type Told =
  | { readonly kind: "printed"; readonly text: string }
  | { readonly kind: "request"; readonly text: string }
  | { readonly kind: "failed"; readonly text: string }
  | { readonly kind: "done"; readonly milliseconds: number };
