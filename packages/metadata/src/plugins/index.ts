import { type Model, multipart, type Operation } from "@ofsc/contract";
import { ImportPlugin } from "./import-plugin.js";

/** Adds plugins from a file of at most 67 MB, and updates those that there are. */
const importPlugin = {
  route: "POST /rest/ofscMetadata/v1/plugins/custom-actions/import",
  sends: multipart,
  body: ImportPlugin,
  // The same file again updates the plugins to what they already are.
  replay: true,
} satisfies Operation;

export {
  /**
   * Imports the plugins of an XML file: those whose labels are taken are updated, the others created. The properties
   * they use must be there, and the values of secure parameters in the file. The application needs write access to
   * plugins in its Metadata API settings.
   */
  importPlugin as import,
};

/**
 * Installs one of Oracle's standard plugins. Ends in a conflict when a plugin with that label is installed
 * (`LABEL_NOT_UNIQUE`), the release is too old for it (`OLDER_PRODUCT_VERSION`), or a property it needs is invalid
 * (`INVALID_PROPERTY`) or of another type (`EXISTING_PROPERTY_TYPE_MISMATCH`); not found when there is no such plugin.
 */
export const install = {
  route: "POST /rest/ofscMetadata/v1/plugins/{pluginLabel}/custom-actions/install",
} satisfies Operation;
