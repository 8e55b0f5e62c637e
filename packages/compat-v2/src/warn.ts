/** Which warnings are not printed, and which become errors: by code, or all of them. */
export interface LegacyWarningOptions {
  /** Warnings that are not printed. */
  ignore?: readonly string[] | "all" | undefined;
  /** Takes precedence over `ignore`. */
  throw?: readonly string[] | "all" | undefined;
}

/** A use of a legacy name, and what to use in its place. */
export interface LegacyWarning {
  /** Such as `OFSC_PY_get_activities` or `OFSC_PROXY_getActivities`. */
  readonly code: string;
  readonly message: string;
}

/** Thrown in place of a warning that was made an error. */
export class LegacyUseError extends Error {
  override readonly name = "LegacyUseError";
  /** The code of the warning that it stands for. */
  readonly code: string;

  constructor({ code, message }: LegacyWarning) {
    super(message);
    this.code = code;
  }
}

interface WarningEmitter {
  emitWarning?(message: string, options: { type: string; code: string }): void;
}

const warned = new Set<string>();
let settings: LegacyWarningOptions = {};

/**
 * Silences warnings of legacy names or turns them into errors, for the whole process. Each call replaces the settings
 * of the one before.
 */
export function legacyWarnings(options: LegacyWarningOptions): void {
  settings = options;
}

/** Warns once per process and code, as the runtime does of what is deprecated; Node's own flags apply. */
export function warnLegacy(warning: LegacyWarning): void {
  const { code, message } = warning;
  if (lists(settings.throw, code)) throw new LegacyUseError(warning);
  if (lists(settings.ignore, code) || warned.has(code)) return;
  warned.add(code);
  // Reached over the global object, so that a browser can load this.
  const { process } = globalThis as { process?: WarningEmitter };
  if (process?.emitWarning) process.emitWarning(message, { type: "DeprecationWarning", code });
  else console.warn(`[${code}] DeprecationWarning: ${message}`);
}

/** Forgets what has been warned of, for tests. */
export function resetLegacyWarnings(): void {
  warned.clear();
  settings = {};
}

const lists = (codes: readonly string[] | "all" | undefined, code: string): boolean =>
  codes === "all" || (codes?.includes(code) ?? false);
