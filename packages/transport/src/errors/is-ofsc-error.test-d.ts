import type { Attempt, Problem } from "@ofsc/contract";
import { expectTypeOf, test } from "vitest";
import { type AnyOfscError, isApiError, isOfscError, type NotFoundError } from "../index.js";

test("an error is told apart by its code", () => {
  const error: unknown = undefined;
  if (!isOfscError(error)) return;
  expectTypeOf(error).toEqualTypeOf<AnyOfscError>();
  expectTypeOf(error.attempts).toEqualTypeOf<readonly Attempt[] | undefined>();
  switch (error.code) {
    case "validation":
      expectTypeOf(error.problems).toEqualTypeOf<readonly Problem[]>();
      break;
    case "not_found":
      expectTypeOf(error.detail).toEqualTypeOf<string | undefined>();
      break;
    case "timeout":
      expectTypeOf(error.timeoutMs).toEqualTypeOf<number>();
  }
});

test("an answer has a status, whatever its class", () => {
  const error: unknown = undefined;
  if (isApiError(error)) expectTypeOf(error.status).toEqualTypeOf<number>();
  if (isOfscError(error, "not_found")) expectTypeOf(error).toEqualTypeOf<NotFoundError>();
});
