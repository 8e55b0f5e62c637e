/** What a property holds: text, a number, a file, or one of these values. */
export type PropertyKind = "text" | "number" | "file" | readonly string[];

/** What a plugin can be opened on, and what properties belong to. */
export type PluginEntity = "activity" | "inventory" | "resource" | "serviceRequest";

/** A list that OFS adds to: the known values, and any other text. */
export type Open<Known extends string> = Known | (string & {});

/** All there is to say about a plugin: for its program, for the host to test it in, and for its upload. */
export interface PluginConfig {
  /** The label in OFS. */
  readonly label: string;
  /** The name that people see, or names by language, such as `{ en: "Meter", de: "Zähler" }`. */
  readonly name: string | Readonly<Record<string, string>>;
  /** Where its button is. */
  readonly entity?: PluginEntity | "user";
  /** The properties that are configured for the plugin in OFS: no other is sent or accepted. */
  readonly properties?: { readonly [entity in PluginEntity]?: Readonly<Record<string, PropertyKind>> };
  /** The secured parameters by name. They are on every device that opens the plugin: no place for a REST secret. */
  readonly secured?: readonly string[];
  /** The parameters of buttons. */
  readonly params?: readonly string[];
  /** What `open` brings besides. @default all that OFS sends by itself */
  readonly dataItems?: readonly Open<"resource" | "team" | "scheduledActivities" | "nonScheduledActivities">[];
  /** Whether OFS shows its header above the plugin. @default true */
  readonly header?: boolean;
  /** Whether the header has a button back. @default true */
  readonly backButton?: boolean;
  /** Whether the button is away while the device is offline. @default false */
  readonly hideOffline?: boolean;
}

/** Describes a plugin; what it returns is what it was given, typed by its own labels. */
export function definePlugin<const C extends PluginConfig>(config: C): C {
  return config;
}
