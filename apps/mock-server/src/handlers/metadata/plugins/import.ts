import type * as contract from "@ofsc/metadata/contract";
import type { Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { required } from "../collection/index.js";

const mostBytes = 67 * 1024 * 1024;

/** Plugins whose labels are taken are updated; the properties that they use have to be there. */
export const importPlugin: Handler<typeof contract.plugins.import> = async ({ world, body }) => {
  const { pluginFile } = body;
  if (!(pluginFile instanceof Blob)) throw required("pluginFile");
  if (pluginFile.size > mostBytes) throw new ProblemError(413, "Request entity too large");
  const xml = await pluginFile.text();
  const labels = labelsIn(xml, "plugin");
  if (!xml.trimStart().startsWith("<") || labels.length === 0) {
    throw new ProblemError(400, "The file defines no plugin");
  }
  const unknown = labelsIn(xml, "property").find((label) => !world.properties.has(label));
  if (unknown !== undefined)
    throw new ProblemError(400, `The plugin uses the property '${unknown}', which does not exist`);
  for (const label of labels) world.plugins.set(label, { label });
};

/** The labels of the elements of a name. */
function labelsIn(xml: string, element: string): string[] {
  const tags = xml.matchAll(new RegExp(`<${element}\\b[^>]*?\\blabel\\s*=\\s*"([^"]+)"`, "g"));
  return [...tags].map(([, label = ""]) => label);
}
