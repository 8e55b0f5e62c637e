import { aFile } from "./data.js";
import type { Scenario } from "./measure.js";

const file = aFile();

/** What is measured. Samples are short and rounds many, so that medians stand on a machine with other work. */
export const scenarios: readonly Scenario[] = [
  { name: "a small GET", rounds: 150, repeats: 40, calls: 1, run: (client) => client.get() },
  {
    name: "64 at once",
    rounds: 80,
    repeats: 1,
    calls: 64,
    run: (client) => Promise.all(Array.from({ length: 64 }, () => client.get())),
  },
  { name: "a page of 1,000", rounds: 50, repeats: 3, calls: 1, run: (client) => client.page() },
  { name: "an upload of 5 MB", rounds: 40, repeats: 2, calls: 1, run: (client) => client.upload(file) },
];
