import type { PluginConfig, PluginEntity } from "./config.js";

/** The value of a file property. */
export interface FileValue {
  /** The name with its ending. */
  readonly fileName: string;
  /** The bytes, up to the limit of the property and 20 MiB. */
  readonly fileContents: Blob;
}

/** What OFS calls the key of each entity. */
export interface IdNames {
  /** The id of an activity. */
  activity: "aid";
  /** The id of a piece of inventory. */
  inventory: "invid";
  /** The internal id of a resource. */
  resource: "pid";
  /** The id of a service request. */
  serviceRequest: "srid";
}

type Known<Kind> = Kind extends readonly (infer Value)[]
  ? Value
  : Kind extends "number"
    ? number | string
    : Kind extends "file"
      ? FileValue
      : string;

type KindsOf<C extends PluginConfig, E extends PluginEntity> =
  NonNullable<C["properties"]> extends {
    readonly [entity in E]: infer Kinds;
  }
    ? Kinds
    : {};

/** The properties of an entity as OFS sends them. What is not set, or was not sent, is `null`. */
export type Values<C extends PluginConfig, E extends PluginEntity> = {
  readonly [Label in keyof KindsOf<C, E>]: Known<KindsOf<C, E>[Label]> | null;
} & { readonly [Id in IdNames[E]]: string | null } & Readonly<Record<string, unknown>>;

/** The properties of an entity that a plugin may set. */
export type Writable<C extends PluginConfig, E extends PluginEntity> = {
  readonly [Label in Exclude<keyof KindsOf<C, E>, IdNames[E]>]?: Known<KindsOf<C, E>[Label]> | null;
} & { readonly [Id in IdNames[E]]?: string };

/** The names in a list of the configuration; any name, where it says nothing. */
export type NamesIn<List> = List extends readonly (infer Name extends string)[] ? Name : string;
