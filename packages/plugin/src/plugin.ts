import type { Open, PluginConfig } from "./config.js";
import type { CallOptions } from "./link.js";
import type { Procedures } from "./procedures.js";
import type { NamesIn, Values, Writable } from "./values.js";
import type { Action, After, Application, Attribute, Button, Clock, Environment, Queue, Team, User } from "./wire.js";

/** A REST token, as the transport of the SDK takes it. */
export interface PluginToken {
  /** The token itself. */
  value: string;
  /** By the clock of the device, in milliseconds. */
  expiresAt: number;
}

/** Whose token: by the key of an application, or by a scope of Fusion. */
export type TokenSource = { scope: string } | { application: string };

/** What OFS tells when it starts. */
export interface PluginStart<C extends PluginConfig> {
  /** Which environment it is, since 26A. */
  readonly environment: Environment | undefined;
  /** The secured parameters by name. */
  readonly secured: Readonly<Record<NamesIn<C["secured"]>, string | undefined>>;
  /** The configured properties by label, as of the last start of OFS. */
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** The buttons of the plugin. */
  readonly buttons: readonly Button[];
  /** The applications that are attached to the plugin, by their keys. */
  readonly applications: Readonly<Record<string, Application>>;
}

/** A plugin in a frame where it can call OFS. */
export interface Connected<C extends PluginConfig> extends PluginStart<C> {
  /** What OFS does for the plugin. */
  readonly procedures: Procedures;
  /** Whether a procedure is allowed here, by its name in OFS: some are only in the native apps, some only in a visible plugin. */
  can(procedure: string): boolean;
  /** Calls a procedure that is not listed in `procedures`; gives the `resultData`. */
  call(procedure: string, params?: object, options?: CallOptions): Promise<unknown>;
  /** Fetches a new token: of the application of type `ofs`, or of the environment. It is not kept; the transport does that. */
  readonly token: () => Promise<PluginToken>;
  /** Makes a function that fetches tokens of another application or scope. */
  tokenFor(which: TokenSource): () => Promise<PluginToken>;
  /** Where the REST API is and how to get in, as options for `createOfsc` and its like. */
  rest(which?: { scope?: string; application?: string; baseUrl?: string }): {
    baseUrl: string;
    token: () => Promise<PluginToken>;
  };
}

/** A plugin that OFS woke in the background, without anything to see. */
export interface AwakePlugin<C extends PluginConfig> extends Connected<C> {
  /** Why it was woken. */
  readonly event: Open<"online" | "timer">;
}

/** What OFS sends when it opens a plugin, and after each update. */
export interface Data<C extends PluginConfig> {
  /** Where the plugin was opened: `activity`, `activityList`, `inventory` and others. */
  readonly entity: string;
  /** The activity that the plugin was opened on. */
  readonly activity: Values<C, "activity">;
  /** The inventory that the plugin was opened on. */
  readonly inventory: Values<C, "inventory">;
  /** Whose route it is, with the clocks of the resource and the device. */
  readonly resource: Values<C, "resource"> & Clock;
  /** By `aid`. */
  readonly activityList: Readonly<Record<string, Values<C, "activity">>>;
  /** By `invid`. */
  readonly inventoryList: Readonly<Record<string, Values<C, "inventory">>>;
  /** Who uses the device. */
  readonly user: User;
  /** Who works together; absent from the main menu. */
  readonly team?: Team | undefined;
  /** The route of the day. */
  readonly queue?: Queue | undefined;
  /** The button that opened the plugin. */
  readonly buttonId?: string | undefined;
}

/** A plugin that a user has opened, with the data of that moment. */
export interface OpenPlugin<C extends PluginConfig> extends Connected<C>, Data<C> {
  /** Of the button, or of who opened the plugin. */
  readonly params: Readonly<Record<NamesIn<C["params"]>, string | undefined>>;
  /** The newest state: replaced by every update. */
  readonly data: Data<C>;
  /** Changes something, one after the other; without a change it fetches what the device has. @default 60 s */
  update(change?: Change<C>, options?: CallOptions): Promise<Data<C>>;
  /** Changes something and leaves. The page is gone when it succeeds; it rejects when OFS refuses. */
  close(change?: Change<C> & Leave): Promise<never>;
}

/** What to write. `activityList` comes first, then `activity`, the inventory likewise, then the actions in their order. */
export interface Change<C extends PluginConfig> {
  /** New values of one activity; it wins over its entry in the list. */
  readonly activity?: Writable<C, "activity"> & { aid: string };
  /** New values of one piece of inventory. */
  readonly inventory?: Writable<C, "inventory"> & { invid: string };
  /** New values of the resource. */
  readonly resource?: Writable<C, "resource"> & { pid: string };
  /** By `aid`. */
  readonly activityList?: Readonly<Record<string, Writable<C, "activity">>>;
  /** By `invid`. */
  readonly inventoryList?: Readonly<Record<string, Writable<C, "inventory">>>;
  /** What is to be done besides, in this order. */
  readonly actions?: readonly Action[];
}

type OfActivity =
  | "activity_by_id"
  | "start_activity"
  | "end_activity"
  | "cancel_activity"
  | "notdone_activity"
  | "suspend_activity"
  | "delay_activity"
  | "enroute_activity"
  | "stop_travel";

/** Where the user goes next, and what follows. */
export type Leave = { readonly after?: After } & (
  | { to?: "default" | "activity_list" | "next_activity" }
  | { to: OfActivity; activityId: string }
  | { to: "inventory_list"; activityId?: string }
  | { to: "inventory_by_id"; inventoryId: string }
  | { to: "install_inventory" | "deinstall_inventory"; activityId: string; inventoryId: string }
  | { to: "plugin_by_label"; label: string; buttonId?: string; params?: Readonly<Record<string, string>> }
  | {
      to: "open_form";
      label: string;
      activityId?: string;
      inventoryId?: string;
      resourceId?: string;
      /** By `entity.label`. */
      values?: Readonly<Record<string, unknown>>;
    }
  | { to: "restore_form_draft"; label: string; draftId: string }
  | { to: "open_form_submit"; submitId: string }
);
