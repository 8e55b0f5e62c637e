import type { Call, CallOptions } from "./link.js";
import { mapValues } from "./map-values.js";
import { type PartsQuery, type PartsSearch, searchParts } from "./search-parts.js";
import type { Icon } from "./wire.js";

/** A code that was scanned. */
export interface Barcode {
  /** What the code says. */
  readonly text: string;
  /** The kind of code, such as `EAN_13`. */
  readonly format: string;
}

/** A parts catalog as the device has it. */
export interface PartsCatalog {
  /** What `getParts` takes. */
  readonly catalogId: number | string;
  /** The label of the catalog. */
  readonly label: string;
  /** The language of the catalog. */
  readonly language: string;
  /** The name that users see. */
  readonly name: string;
  /** The fields of its parts. */
  readonly fieldSchemas?: readonly unknown[];
  /** The types of its parts. */
  readonly typeSchemas?: readonly unknown[];
  /** How much of it the device has. */
  readonly cacheLoadingState?: unknown;
  readonly [more: string]: unknown;
}

/** A form that was begun. */
export interface FormDraft {
  /** What `restore_form_draft` takes. */
  readonly draftId: string;
  /** The label of the form. */
  readonly formLabel: string;
  /** The title that users see. */
  readonly formTitle?: string;
  /** When it was saved last. */
  readonly submittedAt?: string;
  /** Who began it. */
  readonly userName?: string;
  /** The activity that it is about. */
  readonly activityId?: string;
  /** The inventory that it is about. */
  readonly inventoryId?: string;
}

/** A form that was handed in today. */
export interface SubmittedForm {
  /** What `open_form_submit` takes. */
  readonly formSubmitId: string;
  /** When it was handed in. */
  readonly submittedAt: string;
  /** The label of the form. */
  readonly formLabel: string;
  readonly [more: string]: unknown;
}

/** What OFS does for a plugin. Where not said otherwise it works on every device, offline too, within 30 s. */
export interface Procedures {
  /** Opens an address outside the plugin. One after the other. */
  openLink(url: string, options?: CallOptions): Promise<void>;
  /** Scans a code with the camera, in the native apps; `null` when the user gives up. */
  scanBarcode(options?: CallOptions): Promise<Barcode | null>;
  /** Takes a JPEG with the camera, in the native apps. Width and height in pixels. */
  takePhoto(
    photo?: { quality?: number; targetWidth?: number; targetHeight?: number },
    options?: CallOptions,
  ): Promise<Blob>;
  /** Hands something to another app. OFS does not tell when the user gives up. */
  share(what: { title: string; fileObject?: Blob; text?: string }, options?: CallOptions): Promise<void>;
  /** Prints a text, or a file of up to 10 MB. */
  print(
    what:
      | { documentType: "text"; text: string }
      | { documentType: "text" | "image" | "html" | "pdf"; fileObject: Blob },
    options?: CallOptions,
  ): Promise<void>;
  /** Searches the parts catalogs for 3 to 100 characters. Iterate it for all parts; awaited, it is one page. */
  searchParts(query: string, options?: PartsQuery & CallOptions): PartsSearch;
  /** The parts with these labels. */
  getParts(
    items: readonly { catalogId: number | string; label: string }[],
    options?: CallOptions,
  ): Promise<{ items: readonly Record<string, unknown>[]; notFoundItems: readonly Record<string, unknown>[] }>;
  /** The catalogs that the user may see. */
  partsCatalogs(options?: CallOptions): Promise<readonly PartsCatalog[]>;
  /** Changes how the plugin's button looks, also in the background. */
  icon(icon: Icon, options?: CallOptions): Promise<void>;
  /** The same for several buttons, by their ids. */
  icons(icons: Readonly<Record<string, Icon>>, options?: CallOptions): Promise<void>;
  /** The drafts on this device; since 26A. */
  formDrafts(options?: CallOptions): Promise<readonly FormDraft[]>;
  /** The forms of today; since 26A. */
  submittedForms(
    filter?: { resourceInternalId?: string; activityId?: string; inventoryId?: string; formLabel?: string },
    options?: CallOptions,
  ): Promise<readonly SubmittedForm[]>;
  /** Asks an identity provider's `/authorize` for a code; online only. */
  authorizationCode(url: string, options?: CallOptions): Promise<string>;
}

type Row = readonly [
  /** The parameter that the value is; `""` for all of them; none at all without. */
  param?: string | undefined,
  fromResult?: ((result: unknown) => unknown) | undefined,
  /** What OFS calls it, where that is another name. */
  procedure?: string,
];

/** What each method is in OFS, what it is given, and what it gives back. */
const table: Record<Exclude<keyof Procedures, "searchParts">, Row> = {
  openLink: ["url"],
  scanBarcode: [
    undefined,
    (result) => {
      const { text, format } = { ...(result as Barcode | undefined) };
      return text ? { text, format } : null;
    },
  ],
  takePhoto: [
    "",
    (result) => [result, ...Object.values({ ...(result as object) })].find((value) => value instanceof Blob),
  ],
  share: [""],
  print: [""],
  getParts: ["items"],
  partsCatalogs: [undefined, undefined, "getPartsCatalogsStructure"],
  icon: ["iconData", undefined, "updateIconData"],
  icons: ["buttonsIconData", undefined, "updateButtonsIconData"],
  formDrafts: [undefined, undefined, "getFormDrafts"],
  submittedForms: ["", undefined, "getSubmittedForms"],
  authorizationCode: ["url", (result) => (result as { code?: string } | null)?.code ?? result, "getAuthorizationCode"],
};

/** @internal */
export const createProcedures = (call: Call): Procedures =>
  ({
    ...mapValues(table, ([param, fromResult, procedure]: Row, name) => async (...args: unknown[]) => {
      const value = param === undefined ? undefined : (args.shift() as object);
      const result = await call(procedure ?? name, param ? { [param]: value } : value, args[0] as CallOptions);
      return fromResult ? fromResult(result) : result;
    }),
    searchParts: searchParts(call),
  }) as unknown as Procedures;
