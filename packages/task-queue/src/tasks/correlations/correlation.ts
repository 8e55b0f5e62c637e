import { extensible, type Model } from "@ofsc/contract";

/** What ties a task to others, in whatever form the server has it. */
export interface Correlation {
  [name: string]: unknown;
}
export const Correlation: Model<Correlation> = () => extensible<Correlation>({});
