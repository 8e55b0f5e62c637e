import type { ProxyMapping } from "./mappings.js";

// Arguments of a new call, whose forms differ from call to call.
type Args = readonly Record<string, unknown>[];

/** What the legacy methods added to their arguments, beyond what the mappings say. */
const adjustments: { readonly [Method in ProxyMapping["legacy"]]?: (args: Args) => readonly unknown[] } = {
  getEvents: ([query]) => [query?.["since"] ? { ...query, page: undefined } : query],
  getSubmittedForms: ([id, params]) => [id, { ...params, scope: params?.["scope"] ?? "activity" }],
  getResourceAssistants: ([id, query]) => [id, fromToday(query)],
  getAllResourceAssistants: ([id, query]) => [id, fromToday(query)],
  getActivityFilePropertyContent: ([aid, label, headers]) => [aid, label, unlessAny(headers, "Accept")],
  setActivityFileProperty: ([aid, label, file]) => [aid, label, toUpload(unlessAny(file, "type"))],
};

export const adjust = (method: ProxyMapping["legacy"], args: readonly unknown[]): readonly unknown[] =>
  adjustments[method]?.(args as Args) ?? args;

const fromToday = (query: Args[number] | undefined) => ({
  ...query,
  dateFrom: query?.["dateFrom"] || new Date().toISOString().slice(0, 10),
});

// As a media type, "*/*" says nothing.
const unlessAny = (fields: Args[number] | undefined, name: string): Record<string, unknown> => {
  const { [name]: type, ...others } = fields ?? {};
  return type === "*/*" ? others : { ...fields };
};

/** An object is sent as the JSON that it stands for; a file as it is, whatever its type. */
function toUpload({ content, ...others }: Record<string, unknown>): unknown {
  const isPlain = content?.constructor === Object || Array.isArray(content);
  return { ...others, content: isPlain ? JSON.stringify(content) : content };
}
