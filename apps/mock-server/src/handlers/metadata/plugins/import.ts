import type * as contract from "@ofsc/metadata/contract";
import type { Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { required } from "../collection/index.js";
import { checkArchives } from "./archives.js";
import { attributesOf } from "./elements.js";

const mostBytes = 67 * 1024 * 1024;

/** Plugins whose labels are taken are updated; the properties that they use have to be there. */
export const importPlugin: Handler<typeof contract.plugins.import> = async ({ world, body }) => {
  const { pluginFile } = body;
  if (!(pluginFile instanceof Blob)) throw required("pluginFile");
  if (pluginFile.size > mostBytes) throw new ProblemError(413, "Request entity too large");
  const xml = await pluginFile.text();
  const labels = attributesOf(xml, "plugin").flatMap(({ label }) => label ?? []);
  if (!xml.trimStart().startsWith("<") || labels.length === 0) {
    throw new ProblemError(400, "The file defines no plugin");
  }
  const used = ["field", "property"].flatMap((name) => attributesOf(xml, name)).flatMap(({ label }) => label ?? []);
  const unknown = used.find((label) => !isBuiltIn(label) && !world.properties.has(label));
  if (unknown !== undefined)
    throw new ProblemError(400, `The plugin uses the property '${unknown}', which does not exist`);
  await checkArchives(xml);
  for (const label of labels) world.plugins.set(label, { label });
};

/** What the service has by itself goes by its old names, in small letters; custom properties carry the letter of their entity. */
const isBuiltIn = (label: string) => !/^X[A-Z]?_/.test(label);
