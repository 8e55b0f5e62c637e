import type { Open } from "./config.js";

/** A property as OFS describes it at `init`. */
export interface Attribute {
  /** `ENTITY_ACTIVITY`, `ENTITY_INVENTORY`, `ENTITY_PROVIDER` and others. */
  readonly entity?: string;
  readonly fieldType?: Open<"field" | "property">;
  readonly type?: Open<"string" | "int" | "enum" | "file">;
  readonly gui?: Open<"text" | "combobox" | "checkbox" | "file" | "signature">;
  readonly label?: string;
  readonly title?: string;
  readonly access?: Open<"READ_ONLY" | "READ_WRITE">;
  readonly enum?: Readonly<Record<string, { readonly text?: string; readonly inactive?: boolean | number }>>;
  /** The types of files that are taken, such as `image/jpeg`. */
  readonly mime_types?: string | readonly string[];
  /** In MB. */
  readonly file_size_limit?: string | number;
  readonly [more: string]: unknown;
}

/** A button of the plugin. */
export interface Button {
  readonly buttonId: string;
  readonly params: Readonly<Record<string, string>>;
}

/** An application that an administrator attached to the plugin. */
export interface Application {
  readonly type: Open<"ofs" | "oauth_user_assertion" | "oauth_client_credentials">;
  /** Where its API is. */
  readonly resourceUrl?: string;
  readonly [more: string]: unknown;
}

/** Which environment this is; OFS sends it since 26A. */
export interface Environment {
  readonly environmentName?: string;
  /** The address of Field Service. */
  readonly fsUrl?: string;
  /** The address of Fusion Applications, where there is one. */
  readonly faUrl?: string;
  readonly [more: string]: unknown;
}

/** Who uses the device. */
export interface User {
  readonly uid?: string | number;
  readonly ulogin?: string;
  readonly uname?: string;
  /** Such as `en`. */
  readonly languageCode?: string;
  readonly locale?: string;
  readonly main_resource_id?: string;
  /** How the user reads dates and times. */
  readonly format?: Readonly<Record<"date" | "long_date" | "time" | "datetime", string>>;
  readonly week_start?: string | number;
  readonly design_theme?: string | number;
  readonly [more: string]: unknown;
}

/** Who works together today. */
export interface Team {
  readonly teamMembers?: Readonly<Record<string, unknown>>;
  readonly assistingTo?: Readonly<Record<string, unknown>>;
  readonly assistingMe?: readonly unknown[];
  readonly [more: string]: unknown;
}

/** The route of the day. */
export interface Queue {
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly status?: Open<"notActivated" | "activated" | "deactivated">;
  /** Whether it is the route of today. */
  readonly isActual?: boolean;
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
  readonly wake?: Wake;
  readonly icon?: Icon;
  /** By the id of the button. */
  readonly icons?: Readonly<Record<string, Icon>>;
}
