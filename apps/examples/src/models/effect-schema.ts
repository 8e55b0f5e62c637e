import { ArrayFormatter, ParseResult, type Schema } from "@effect/schema";
import type { StandardSchema } from "@ofsc/sdk";
import { Either } from "effect";

/** A schema of `@effect/schema` in the form that `models()` takes. */
export function standard<Type, Encoded>(schema: Schema.Schema<Type, Encoded>): StandardSchema<Type> {
  const decode = ParseResult.decodeUnknownEither(schema, { errors: "all" });
  const validate: StandardSchema<Type>["~standard"]["validate"] = (input) =>
    Either.match(decode(input), {
      onLeft: (failure) => ({ issues: ArrayFormatter.formatIssueSync(failure) }),
      onRight: (value) => ({ value }),
    });
  return { "~standard": { version: 1, vendor: "effect", validate } };
}
