import { PluginError } from "./errors.js";
import type { Call, Link } from "./link.js";

/** Of these OFS takes one at a time. */
const inLine = /^(openLink|scanBarcode)$/;
/** These take as long as a person does. */
const personal = /^(scanBarcode|takePhoto|share|print|getAuthorizationCode)$/;

/** How long OFS has, in milliseconds; it gives up on a token after 15 s itself. */
const limitOf = (procedure: string) =>
  personal.test(procedure) ? undefined : procedure.startsWith("getAccess") ? 20_000 : 30_000;

/** @internal Calls procedures; those that are not allowed are not sent. */
export const callIn =
  (link: Link, allows: (procedure: string) => boolean): Call =>
  async (procedure, params, { signal, timeoutMs = limitOf(procedure) } = {}) => {
    if (!allows(procedure)) throw new PluginError("plugin_unavailable", procedure);
    const callId = crypto.randomUUID();
    const answer = await link.ask(
      "callProcedure",
      { callId, procedure, ...(params && { params }) },
      {
        key: callId,
        what: procedure,
        line: inLine.test(procedure) ? procedure : undefined,
        reads: /^(get|search)/.test(procedure),
        signal,
        limit: timeoutMs,
      },
    );
    return answer["resultData"];
  };
