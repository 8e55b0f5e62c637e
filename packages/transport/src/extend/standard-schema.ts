/** A schema of any library that follows Standard Schema, such as zod, valibot and arktype. */
export interface StandardSchema<out Output = unknown> {
  /** The validator, as Standard Schema 1 has it: zod, valibot, ArkType and others carry one. */
  readonly "~standard": {
    readonly version: 1;
    /** The library it comes from. */
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    /** Absent at run time. */
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}

type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing that a schema finds wrong. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** `T` as other libraries write it: what may be absent may also be undefined. */
export type Lax<T> = T extends readonly (infer Item)[]
  ? readonly Lax<Item>[]
  : T extends object
    ? { [K in keyof T]: {} extends Pick<T, K> ? Lax<T[K]> | undefined : Lax<T[K]> }
    : T;
