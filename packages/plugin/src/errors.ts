/** What kind of error it is. */
export type PluginErrorCode =
  | "validation"
  | "plugin_host"
  | "plugin_unavailable"
  | "plugin_rejected"
  | "plugin_partly_applied"
  | "plugin_timeout"
  | "plugin_closed"
  | "plugin_protocol";

/** One thing that is wrong: as OFS sent it, or, for `validation`, by its path in what was to be sent. */
export interface PluginProblem {
  /** Which problem: OFS's code, or `required`, `not_configured`, `read_only`, `value`, `length`, `size`, `type`, `range`. */
  readonly code: string;
  /** Where, such as `activity.XA_METER`: in a problem that was found here. */
  readonly path?: string;
  /** What was expected there. */
  readonly expected?: string | number | undefined;
  /** What OFS calls the kind of problem, such as `TYPE_ENTITY_PROPERTY`. */
  readonly type?: string;
  /** The entity that it is about. */
  readonly entity?: string;
  /** The id of that entity. */
  readonly entityId?: string | number;
  /** The property that it is about. */
  readonly propertyLabel?: string;
  /** The parameter of the procedure or of the action. */
  readonly paramName?: string;
  /** The procedure that was called. */
  readonly procedure?: string;
  readonly [more: string]: unknown;
}

/** What goes wrong between a plugin and OFS. `isOfscError` of the SDK knows it, too. */
export class PluginError extends Error {
  override readonly name = "PluginError";

  constructor(
    readonly code: PluginErrorCode,
    message: string,
    /** All that is wrong, at once. */
    readonly problems: readonly PluginProblem[] = [],
    /** Whether the same may succeed later, unchanged. */
    readonly retryable = false,
  ) {
    super([`${code}: ${message}`, ...problems.map(line)].join("\n  "));
  }

  /** What `isOfscError` looks for. */
  get [Symbol.for("@ofsc/error")](): true {
    return true;
  }
}

/** No value of a property is part of it. */
const line = ({ path, entityId, propertyLabel, paramName, code }: PluginProblem) =>
  `${path ?? propertyLabel ?? paramName ?? entityId ?? "it"}: ${code}`;

/** @internal The errors of a message. */
export const errorsOf = ({ errors }: { readonly [field: string]: unknown }): readonly PluginProblem[] =>
  Array.isArray(errors) ? errors : [];

/** @internal What OFS refused, typed. */
export function rejection(
  what: string,
  message: { readonly [field: string]: unknown },
  changes?: boolean,
): PluginError {
  const problems = errorsOf(message);
  const has = (pattern: RegExp) => problems.some(({ type, code }) => pattern.test(`${type} ${code}`));
  const code = has(/UNAVAILABLE|RE_UNKNOWN/)
    ? "plugin_unavailable"
    : changes && has(/ACTION_FAILED|INTERNAL CODE_UNKNOWN/)
      ? "plugin_partly_applied"
      : "plugin_rejected";
  return new PluginError(code, what, problems, has(/OFFLINE|TIMEOUT/));
}
