import { type Problem, problem } from "@ofsc/contract";

/** What is wrong with numbers that have to be whole, and 1 at least; those that are not given are right. */
export function wholeNumbers(values: Readonly<Record<string, number | undefined>>): Problem[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined || (Number.isSafeInteger(value) && value >= 1)
      ? []
      : [problem([name], { code: "range", expected: "a whole number from 1 on" }, value)],
  );
}
