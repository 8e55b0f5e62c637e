export { definePlugin, type Open, type PluginConfig, type PluginEntity, type PropertyKind } from "./config.js";
export { connectPlugin } from "./connect-plugin.js";
export { PluginError, type PluginErrorCode, type PluginProblem } from "./errors.js";
export type { PluginHandlers, PluginOptions } from "./handlers.js";
export type { CallOptions } from "./link.js";
export type {
  AwakePlugin,
  Change,
  Connected,
  Data,
  Leave,
  OpenPlugin,
  PluginStart,
  PluginToken,
  TokenSource,
} from "./plugin.js";
export type { Barcode, FormDraft, PartsCatalog, Procedures, SubmittedForm } from "./procedures.js";
export type { PartsPage, PartsQuery, PartsSearch } from "./search-parts.js";
export type { FileValue, IdNames, NamesIn, Values, Writable } from "./values.js";
export type {
  Action,
  After,
  Application,
  Attribute,
  Button,
  Clock,
  Environment,
  Icon,
  InventoryAction,
  Queue,
  Team,
  User,
  Wake,
} from "./wire.js";
