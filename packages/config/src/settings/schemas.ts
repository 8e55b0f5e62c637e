import * as Schema from "@effect/schema/Schema";
import type { Expected, ProblemCode, Wish } from "@ofsc/contract";
import { createTransport, isOfscError, oauth2, Secret } from "@ofsc/transport";

const WISH = Symbol("wish");
type WishFor = (value: unknown) => Wish;

/** One wish for all that can be wrong, in the words of the one who wrote the value. */
const expected = (expected: Expected, code: ProblemCode = "type") => ({ [WISH]: (): Wish => ({ code, expected }) });

/** What a schema wishes for in place of a value. */
export const wishOf = ({ ast }: Schema.Schema.AnyNoContext, value: unknown): Wish =>
  (ast.annotations[WISH] as WishFor | undefined)?.(value) ?? { code: "type" };

const number = Schema.Union(Schema.Number, Schema.NumberFromString);

export const wholeNumber = number.pipe(
  Schema.int(),
  Schema.positive(),
  Schema.annotations(expected("a whole number above 0", "range")),
);

export const milliseconds = number.pipe(
  Schema.int(),
  Schema.positive(),
  Schema.annotations(expected("a whole number of milliseconds above 0", "range")),
);

export const countOrNone = number.pipe(
  Schema.int(),
  Schema.nonNegative(),
  Schema.annotations(expected("a whole number, 0 or more", "range")),
);

export const waitMs = number.pipe(
  Schema.int(),
  Schema.nonNegative(),
  Schema.annotations(expected("a whole number of milliseconds, 0 or more", "range")),
);

const several = Schema.Array(milliseconds).pipe(Schema.minItems(1));

export const durations = Schema.Union(several, Schema.split(",").pipe(Schema.compose(several))).annotations(
  expected("whole numbers of milliseconds above 0", "range"),
);

export const share = number.pipe(
  Schema.greaterThan(0),
  Schema.lessThanOrEqualTo(1),
  Schema.annotations(expected("a number between 0 and 1", "range")),
);

const filled = Schema.String.pipe(Schema.filter((value) => value.trim() !== ""));

export const text = filled.annotations(expected("text"));

export const timeZone = filled.pipe(
  Schema.filter(isTimeZone),
  Schema.annotations(expected("a time zone such as America/New_York", "value")),
);

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

export const secret = Schema.instanceOf(Secret).pipe(
  Schema.filter((value) => value.reveal().trim() !== ""),
  Schema.annotations(expected("text")),
);

const callback = Schema.declare((value): value is (...values: never[]) => unknown => typeof value === "function");

export const tokenOrSource = Schema.Union(secret, callback).annotations(expected("text"));

export const texts = Schema.Union(filled, Schema.NonEmptyArray(filled)).annotations(
  expected("text or a list of texts"),
);

const words = Schema.transformLiterals(
  ["on", true],
  ["true", true],
  ["yes", true],
  ["1", true],
  ["off", false],
  ["false", false],
  ["no", false],
  ["0", false],
);

/** `true` and `false`, in the ways in which people write them. */
export const onOrOff = Schema.Union(
  Schema.Boolean,
  Schema.compose(Schema.Lowercase, words, { strict: false }),
).annotations(expected("on or off"));

export const oneOf = <T extends string>(...values: readonly [T, ...T[]]) =>
  Schema.compose(Schema.Lowercase, Schema.Literal(...values), { strict: false }).annotations(expected(values, "value"));

export const basicOrOAuth2 = Schema.Union(Schema.Literal("oauth2", "basic"), callback).annotations(
  expected(["oauth2", "basic"], "value"),
);

/** Text that the transport takes; what it says against it is the wish. */
function acceptedBy(take: (value: string) => unknown) {
  const refusal = (value: string): Wish | undefined => {
    try {
      take(value);
      return undefined;
    } catch (error) {
      return isOfscError(error, "configuration") ? error.problems[0] : { code: "format" };
    }
  };
  const wish: WishFor = (value) => {
    const { code, expected } = (typeof value === "string" && refusal(value)) || { code: "type", expected: "text" };
    return { code, ...(expected !== undefined && { expected }) };
  };
  return Schema.String.pipe(Schema.filter((value) => refusal(value) === undefined)).annotations({ [WISH]: wish });
}

export const instanceName = acceptedBy((instance) =>
  createTransport({ instance, token: "none", breaker: false, limits: false }),
);

export const url = acceptedBy((tokenUrl) => oauth2({ clientId: "none", clientSecret: "none", tokenUrl }));
