import type { HostMessage, PluginHostOptions } from "./options.js";

const native = /^(scanBarcode|takePhoto)$/;
const single = /^(openLink|scanBarcode)$/;
const icons = /^update(Icon|ButtonsIcon)Data$/;
const token = /^getAccessToken/;

/** @internal The procedures that a plugin is told it may call. */
export const allowed = ({ procedures = {}, device, tokensInBackground = true }: PluginHostOptions, hidden: boolean) =>
  Object.fromEntries(
    [...Object.keys(procedures), "updateIconData", "updateButtonsIconData"]
      .filter((name) => device === "native" || !native.test(name))
      .filter((name) => !hidden || icons.test(name) || (tokensInBackground && token.test(name)))
      .map((name) => [name, true]),
  );

/** @internal What is wrong with a call by OFS's rules. */
export function refusal(
  { callId, procedure }: HostMessage,
  seen: ReadonlySet<unknown>,
  under: readonly string[],
  can: object,
  { procedures = {}, online }: { procedures?: object | undefined; online: boolean },
): object | undefined {
  const name = String(procedure);
  const error = (code: string, type = "TYPE_PROCEDURE_ERROR") => ({ type, code, procedure });
  if (typeof callId !== "string" || !callId) return error("CODE_CALL_ID_EMPTY");
  if (seen.has(callId)) return error("CODE_CALL_ID_DUPLICATE");
  if (!Object.hasOwn(can, name))
    return error(Object.hasOwn(procedures, name) ? "CODE_PROCEDURE_UNAVAILABLE" : "CODE_PROCEDURE_UNKNOWN");
  if (single.test(name) && under.includes(name)) return error("CODE_METHOD_UNEXPECTED", "TYPE_INTERNAL");
  if (token.test(name) && !online) {
    return error("CODE_GET_ACCESS_TOKEN_OFFLINE_NOT_SUPPORTED", "TYPE_PROCEDURE_GET_ACCESS_TOKEN_ERROR");
  }
  return undefined;
}
