import type { Open } from "./config.js";

/** A property as OFS describes it at `init`. */
export interface Attribute {
  /** `ENTITY_ACTIVITY`, `ENTITY_INVENTORY`, `ENTITY_PROVIDER` and others. */
  readonly entity?: string;
  /** Whether OFS has it by itself, or an administrator added it. */
  readonly fieldType?: Open<"field" | "property">;
  /** What kind of value it has. */
  readonly type?: Open<"string" | "int" | "enum" | "file">;
  /** How a form shows it. */
  readonly gui?: Open<"text" | "combobox" | "checkbox" | "file" | "signature">;
  /** Its label. */
  readonly label?: string;
  /** The title that users see. */
  readonly title?: string;
  /** Whether the plugin may write it. */
  readonly access?: Open<"READ_ONLY" | "READ_WRITE">;
  /** The values that it may have. */
  readonly enum?: Readonly<Record<string, { readonly text?: string; readonly inactive?: boolean | number }>>;
  /** The types of files that are taken, such as `image/jpeg`. */
  readonly mime_types?: string | readonly string[];
  /** In MB. */
  readonly file_size_limit?: string | number;
  readonly [more: string]: unknown;
}

/** A button of the plugin. */
export interface Button {
  /** The id of the button. */
  readonly buttonId: string;
  /** Its parameters. */
  readonly params: Readonly<Record<string, string>>;
}

/** An application that an administrator attached to the plugin. */
export interface Application {
  /** How it identifies: for the REST API, by the user, or by itself. */
  readonly type: Open<"ofs" | "oauth_user_assertion" | "oauth_client_credentials">;
  /** Where its API is. */
  readonly resourceUrl?: string;
  readonly [more: string]: unknown;
}

/** Which environment this is; OFS sends it since 26A. */
export interface Environment {
  /** The name, as scopes have it. */
  readonly environmentName?: string;
  /** The address of Field Service. */
  readonly fsUrl?: string;
  /** The address of Fusion Applications, where there is one. */
  readonly faUrl?: string;
  readonly [more: string]: unknown;
}

/** Who uses the device. */
export interface User {
  /** The id. */
  readonly uid?: string | number;
  /** The login. */
  readonly ulogin?: string;
  /** The name. */
  readonly uname?: string;
  /** Such as `en`. */
  readonly languageCode?: string;
  /** Such as `en-US`. */
  readonly locale?: string;
  /** The resource that the user is. */
  readonly main_resource_id?: string;
  /** How the user reads dates and times. */
  readonly format?: Readonly<Record<"date" | "long_date" | "time" | "datetime", string>>;
  /** The first day of the week. */
  readonly week_start?: string | number;
  /** The theme that the user has chosen. */
  readonly design_theme?: string | number;
  readonly [more: string]: unknown;
}

/** Who works together today. */
export interface Team {
  /** Who is in the team, by id. */
  readonly teamMembers?: Readonly<Record<string, unknown>>;
  /** Whom the resource assists, by id. */
  readonly assistingTo?: Readonly<Record<string, unknown>>;
  /** Who assists the resource. */
  readonly assistingMe?: readonly unknown[];
  readonly [more: string]: unknown;
}

/** The route of the day. */
export interface Queue {
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** Whether the route has begun or ended. */
  readonly status?: Open<"notActivated" | "activated" | "deactivated">;
  /** Whether it is the route of today. */
  readonly isActual?: boolean;
  /** When the route was activated. */
  readonly activationTime?: string | null;
  readonly [more: string]: unknown;
}

/** The clocks of the resource and of the device. */
export interface Clock {
  /** The time at the resource, `YYYY-MM-DD HH:MM:SS`. */
  readonly currentTime?: string;
  /** The offset of the resource's time zone, in seconds. */
  readonly timeZoneDiffSeconds?: number;
  /** How much the device's clock is off, in seconds. */
  readonly deviceUTCDiffSeconds?: number;
}

/** Something to be done together with a change, in the order given. */
export type Action =
  | InventoryAction
  | { entity: "activity"; action: "create"; activityType: string; properties?: Properties; [more: string]: unknown }
  | { entity: "queue"; action: "activate_queue" | "deactivate_queue"; action_time?: string };

type Properties = Readonly<Record<string, unknown>>;
type Stock = { quantity?: number | string; properties?: Properties };

/** What can be done with inventory. A quantity is for what has no serial number, and there it must be. */
export type InventoryAction = { entity: "inventory" } & (
  | ({ action: "create"; invpool: Open<"customer" | "install" | "deinstall" | "provider">; invtype: string } & Stock & {
        inv_aid?: number | string | null;
        inv_pid?: number | string | null;
      })
  | { action: "delete"; invid: string }
  | ({ action: "install"; invid: string; inv_aid: number | string } & Stock)
  | ({ action: "deinstall"; invid: string; inv_pid: number | string } & Stock)
  | ({ action: "undo_install" | "undo_deinstall"; invid: string } & Stock)
  | ({ action: "update"; invid: string } & Stock)
);

/** How the plugin's button looks. */
export interface Icon {
  /** Up to three characters. */
  readonly text?: string | null;
  /** How it is coloured. */
  readonly color?: "default" | "highlight";
  /** SVG, or PNG of 64×64 or more; up to 64 KiB. */
  readonly image?: Blob;
}

/** When OFS is to open the plugin in the background, in seconds. */
export interface Wake {
  /** When the device is online. `after`: 10 or more, 10 by default. `awake`: how long it may take, 10 to 3600. */
  readonly online?: { readonly after?: number; readonly awake?: number };
  /** When time has passed. `after`: 10 or more, 300 by default. `awake`: how long it may take, 10 to 3600, else 120. */
  readonly timer?: { readonly after?: number; readonly awake?: number };
}

/** What follows when the frame is gone. */
export interface After {
  /** When to wake the plugin next; not at all without it. */
  readonly wake?: Wake;
  /** How its button looks. */
  readonly icon?: Icon;
  /** By the id of the button. */
  readonly icons?: Readonly<Record<string, Icon>>;
}
