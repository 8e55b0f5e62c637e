import type { Property } from "./properties.js";

/** A plugin that is installed. */
export interface Plugin {
  readonly label: string;
  /** In English, or in the first language that it has a name in. */
  readonly name?: string;
  /** The properties that are configured for it, by what they belong to. */
  readonly fields?: readonly { readonly label: string; readonly entity: string }[];
  /** Secured parameters with their values. */
  readonly secured?: Readonly<Record<string, string>>;
  /** The archive of its page, in base64. */
  readonly archive?: string;
  /** How often it was imported. */
  readonly version?: number;
}

/** A plugin that Oracle offers to install. */
export interface StandardPlugin {
  readonly label: string;
  /** The first release that it runs on, such as `25A`. */
  readonly release?: string;
  /** The properties that it brings along; one without a type is not valid. */
  readonly properties?: readonly {
    readonly label: string;
    readonly entity: Property["entity"];
    readonly type?: Property["type"];
  }[];
}

export const pluginStore = () => ({
  plugins: new Map<string, Plugin>(),
  standardPlugins: new Map<string, StandardPlugin>(),
});
