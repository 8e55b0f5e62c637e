import { parseRoute } from "@ofsc/contract";
import type { Recorded } from "./example/record.js";
import { operationProgram, sdkProgram } from "./example/typescript.js";
import { pathOf } from "./paths.js";

/** All operations with their examples, for programs. */
export const operationsDocument = (recorded: readonly Recorded[]): object[] =>
  recorded.map((one) => {
    const { name, operation, args, given, basic } = one;
    return {
      name,
      page: pathOf(name),
      route: operation.route,
      ...parseRoute(operation.route),
      ...(operation.limit && { limit: operation.limit }),
      ...(operation.deprecated && { deprecated: operation.deprecated }),
      ...(given.length > 0 && { given }),
      ...(basic && { basic }),
      args: args.map((value) => (value instanceof Blob ? null : value)),
      typescript: sdkProgram(one),
      oneOperation: operationProgram(one),
    };
  });
