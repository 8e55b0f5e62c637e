import type { ResponseClass } from "../ofs-proxy/response.js";
import type { Parameter, Source } from "./source.js";

/** What a legacy method was given, by the names of its parameters. */
export type Values = Readonly<Record<string, unknown>>;

/** Changes what was given ahead of `args`; `root` is the resource that a client is set to start from. */
export type Prepare = (values: Values, client: { readonly root?: string | null }) => Values | Promise<Values>;

/**
 * One legacy method, of either library: the call that takes its place, how its arguments become those of that call, how
 * the answer becomes what it returned, and what differs. Clients, codemod and guide all read this, and nothing else.
 */
export interface Method {
  readonly parameters: readonly Parameter[];
  /** Such as `core.activities.list`. */
  readonly call: string;
  readonly args: readonly Source[];
  /** What the method did to its arguments that `args` cannot say. */
  readonly prepare?: Prepare;

  /** Every page of a list, the content of a file, or that beside what OFS knows of it. @default one answer, as it comes */
  readonly reads?: "pages" | "content" | "file";
  /** What the result has beside what was read. */
  readonly adds?: Readonly<Record<string, unknown>>;
  /** What the answers of `@ofs-users/proxy` are instances of. @default OFSResponse */
  readonly answer?: ResponseClass;
  /** What `auto_model` makes of the answer; absent where it stays as it came. */
  readonly model?: "entity" | "list" | "users";
  /** The model is applied even while `auto_model` is off. */
  readonly alwaysModelled?: true;
  /** The answer is content, not JSON: what was asked for as an object comes as bytes when it is none. */
  readonly content?: true;
  /** The response type when none is asked for. @default OBJ_RESPONSE */
  readonly response?: 2 | 4;
  /** Statuses of errors whose body is the result. */
  readonly accepts?: readonly number[];

  /** There is more to the move than other arguments: `note` says what, and a person has to do it. */
  readonly manual?: true;
  /** What somebody has to know who moves on, in a sentence. */
  readonly note?: string;
  /** The calls that the note is about, where it is not about all: with this parameter, or without this member of one. */
  readonly noteFor?: "all" | { readonly given: string } | { readonly lacking: string; readonly of: string };
}

/** The methods of a class by their names. */
export interface Methods {
  readonly [name: string]: Method;
}

/** A method with its name, such as `core.get_activities`, or `getActivities` of a flat class. */
export interface Mapping extends Method {
  readonly legacy: string;
}

/** The methods as a list, named after their API where there are several. */
export const mappingsOf = (api: string, methods: Methods): Mapping[] =>
  Object.entries(methods).map(([name, method]) => ({ legacy: api ? `${api}.${name}` : name, ...method }));
