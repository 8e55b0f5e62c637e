/** How a legacy value becomes a new one. */
export type Conversion =
  /** Text of items with commas between them, or a list already. */
  | "csv"
  /** Text in JSON, or the value itself. */
  | "json"
  /** A day as `YYYY-MM-DD`, from that text or a `Date`. */
  | "date";

/** Where a new argument comes from. Where there is no value, the argument or member is left out. */
export type Source =
  /** A legacy parameter, or one member of it, converted. */
  | { readonly from: string; readonly member?: string; readonly as?: Conversion }
  /** A constant; with `when`, only where that parameter is true. */
  | { readonly value: boolean | number | string; readonly when?: string }
  /** A list of those that have a value. */
  | { readonly list: readonly Source[] }
  /** A list of objects: each item of the parameter, under this name. */
  | { readonly each: string; readonly member: string }
  /** An object; the members of the parameter `rest` come first. */
  | { readonly fields: { readonly [name: string]: Source }; readonly rest?: string; readonly as?: Conversion };

/** What a parameter is when it is not given: a constant, or a day counted from the day of the call. */
export type Default = boolean | number | string | null | readonly string[] | { readonly today: number };

/** A parameter of a legacy method, in its place. */
export interface Parameter {
  readonly name: string;
  readonly default?: Default;
  /** Only by name, in the options at the end. */
  readonly named?: true;
}
