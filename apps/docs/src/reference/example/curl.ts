import { curlOf } from "../../../../cli/src/operation/curl-of.js";
import { shellLines } from "../../shell-quote.js";
import { filesOf } from "./command-line.js";
import type { Recorded } from "./record.js";

/** The variables of the environment that a curl command reads. */
const tokenVariable = "OFSC_TOKEN";
const basicVariable = "OFSC_BASIC";

/** The request of an example as a curl command. */
export async function curlCommand({ sent, args, basic }: Recorded): Promise<string> {
  const { url, method, headers, body } = sent;
  const files = args.flatMap(filesOf);
  const form = files.length > 0 && headers["content-type"]?.startsWith("multipart/");
  const request = new Request(url, {
    method,
    // A form is built anew, as its boundary differs every time.
    headers: form ? { authorization: headers["authorization"] ?? "" } : headers,
    ...(form ? { body: formOf(args.at(-1) as Record<string, File>) } : body ? { body } : {}),
  });
  const words = await curlOf(request, basic ? basicVariable : tokenVariable, files[0]?.name);
  return shellLines(words);
}

function formOf(members: Record<string, File>): FormData {
  const form = new FormData();
  for (const [name, file] of Object.entries(members)) form.append(name, file);
  return form;
}
