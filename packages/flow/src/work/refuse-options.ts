import { checkOptions, type OptionTable } from "@ofsc/contract";
import { ValidationError } from "@ofsc/transport";

/** Refuses options by what the table says of some of them: all that is wrong at once, before anything is read. */
export function refuseOptions(operation: string, table: OptionTable, options: object): void {
  const problems = checkOptions(table, options).filter(({ code }) => code !== "unknown");
  if (problems[0]) throw new ValidationError(problems, { operation });
}
