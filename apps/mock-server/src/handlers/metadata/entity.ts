import type { Context } from "../../http/handlers.js";
import type { ListRules } from "../../http/paged.js";
import type { Named } from "../../world/translations.js";
import type { World } from "../../world/world.js";
import type { Closed, LabelRule } from "./values.js";

/** What entities of the metadata are known by. */
export interface Labelled {
  label: string;
}

/** What a list of the metadata can be asked for. */
export interface ListQuery {
  offset?: number;
  limit?: number;
  language?: string;
}

type Collections<Stored> = { [K in keyof World]: World[K] extends Map<string, Stored> ? K : never }[keyof World];

/** How the entities of a collection are answered, as data; the functions say what is not. */
export interface Shown<Stored extends Labelled, Query extends ListQuery = ListQuery> {
  /** The name of the collection, in the world as in addresses. */
  of: Collections<Stored>;
  /** What an answer says where nothing is stored. */
  defaults?: object;
  /** Members that are stored and never shown. */
  hidden?: readonly string[];
  /** Members that a list leaves out. */
  brief?: readonly string[];
  /** How names are answered: in all languages, or in the one asked for. @default its name, else its label */
  names?: "all" | "byLanguage";
  /** What has the names, where that is not what is stored. */
  named?(stored: Stored): Named;
  /** How it is listed; `whole` for without pages. */
  page?: ListRules | "whole";
  filter?(stored: Stored, query: Query): boolean;
  /** Members of an answer that are worked out. */
  shown?(stored: Stored, context: Context, language?: string): object;
}

/** What a request wants an entity to be. */
export interface Wish<Stored, Input> extends Context {
  readonly label: string;
  /** Without what follows from elsewhere: label, links and names. */
  readonly body: Input;
  /** What it was; undefined for a new one. */
  readonly former: Stored | undefined;
}

/** A collection of the metadata that can be changed; its checks go in the order of the members here. */
export interface Entity<Stored extends Labelled, Input, Query extends ListQuery> extends Shown<Stored, Query> {
  /** What an error calls one of them, such as `Work skill`. */
  kind: string;
  /** What a new label has to be like. */
  label?: LabelRule;
  /** Lists of labels in a request, and the collections that they lead to. */
  refs?: Readonly<Record<string, keyof World>>;
  /** Makes a wish what is stored; by itself it is stored as it is. */
  read?(wish: Wish<Stored, Input>): object;
  /** Enumerations that the contract leaves open, and that are closed here; with the model that lists their values. */
  closed?: Closed;
  /** What there is to say of names in a request. */
  naming?: { readonly kept?: true; readonly fallback?: "label" };
  /** Looks at what is about to be stored, whose names are in order. */
  check?(stored: Stored, former: Stored | undefined): void;
  /** What else happens to the world when one is deleted; it may refuse. */
  remove?(context: Context, stored: Stored): void;
}
