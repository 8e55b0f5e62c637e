import type { Download } from "@ofsc/contract";
import type { LegacyCall } from "./legacy-call.js";
import type { OFSResponse } from "./response.js";

/** The content of a file property: JSON as what it says, text as text, anything else as a `Blob`. */
export async function readFileContent(call: LegacyCall, args: readonly unknown[]): Promise<OFSResponse> {
  const answer = await call.answer(args);
  answer.data = await read(answer.data as Download);
  return answer;
}

/** What OFS knows of a file, and its content. */
export async function readFileProperty(call: LegacyCall, args: readonly unknown[]): Promise<OFSResponse> {
  const answer = await call.answer(args, "core.activities.files.describe");
  const { data: content } = await readFileContent(call, [...args, { Accept: answer.data.mediaType }]);
  answer.data = { ...answer.data, content };
  return answer;
}

async function read(file: Download): Promise<unknown> {
  if (/json/i.test(file.type)) return readJson(await file.text());
  return /text/i.test(file.type) ? file.text() : file.blob();
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Nothing keeps a file from being something else than its type says.
    return text;
  }
}
