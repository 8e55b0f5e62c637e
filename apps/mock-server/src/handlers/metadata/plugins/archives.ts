import { ProblemError } from "../../../http/problem.js";
import { attributesOf } from "./elements.js";

const cdata = "<![CDATA[";

/** The archives in a plugin file have to be what their `content_hash` says, the SHA-256 of the archive. */
export async function checkArchives(xml: string): Promise<void> {
  for (let at = xml.indexOf("<hosted_plugin_data"); at >= 0; at = xml.indexOf("<hosted_plugin_data", at + 1)) {
    const end = xml.indexOf("</hosted_plugin_data", at);
    const part = xml.slice(at, end < 0 ? undefined : end);
    const [{ content_hash: hash, name = "" } = {}] = attributesOf(part, "hosted_plugin_data");
    const content = contentIn(part);
    if (hash === undefined || content === undefined) continue;
    if ((await hashOf(content)) !== hash.toLowerCase()) {
      throw new ProblemError(400, `The content hash of the plugin archive '${name}' does not match its content`);
    }
  }
}

function contentIn(part: string): string | undefined {
  const from = part.indexOf("<content");
  const to = part.indexOf("</content", from);
  if (from < 0 || to < 0) return undefined;
  const inside = part.slice(part.indexOf(">", from) + 1, to).trim();
  return inside.startsWith(cdata) ? inside.slice(cdata.length, inside.lastIndexOf("]]>")) : inside;
}

async function hashOf(base64: string): Promise<string | undefined> {
  try {
    const bytes = Uint8Array.from(atob(base64.replace(/\s/g, "")), (letter) => letter.charCodeAt(0));
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  } catch {
    return undefined;
  }
}
