export { type ArchiveFile, type ArchiveProblem, checkArchive, checkZip } from "./check-archive.js";
export { contentHash, type PluginXmlOptions, pluginXml, xmlEntities } from "./plugin-xml.js";
export { type ArchiveContent, unzipArchive, zipArchive } from "./zip-archive.js";
