import { readFileContent, readFileProperty } from "./file-property.js";
import type { LegacyCall } from "./legacy-call.js";
import type { ProxyMapping } from "./mappings.js";
import { openPluginFile } from "./plugin-file.js";
import { readAll, readAllWithStatus } from "./read-all.js";

/** Answers a method, from the arguments of the new call and those that the caller gave. */
type Handler = (call: LegacyCall, args: readonly unknown[], given: readonly unknown[]) => Promise<object>;

/** The methods that are more than one call. */
const handlers: { readonly [Method in ProxyMapping["legacy"]]?: Handler } = {
  getAllUsers: readAll,
  getAllResources: readAll,
  getAllResourceAssistants: readAll,
  getAllLastKnownPositions: readAll,
  getAllActivities: readAllWithStatus,
  getAllForms: readAll,
  getActivityFilePropertyContent: readFileContent,
  getActivityFileProperty: readFileProperty,
  importPlugins: async (call, _, given) => {
    const pluginFile = await openPluginFile(...(given as Parameters<typeof openPluginFile>));
    return call.answer([{ pluginFile }]);
  },
};

const answer: Handler = (call, args) => call.answer(args);

export const handlerOf = (method: ProxyMapping["legacy"]): Handler => handlers[method] ?? answer;
