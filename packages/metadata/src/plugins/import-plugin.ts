import { type Model, object, schemaOf, Upload } from "@ofsc/contract";

/** Plugins to import. */
export interface ImportPlugin {
  /** An XML file that defines one or more plugins, up to 67 MB; its content in memory, not as a stream. */
  pluginFile: Upload;
}
export const ImportPlugin: Model<ImportPlugin> = () => object<ImportPlugin>({ pluginFile: schemaOf(Upload) });
