import { useState } from "preact/hooks";
import type { LoggedCall } from "../../mock-server/src/console/api.js";

/** Requests as they come in; a click shows both bodies. */
export function RequestsView({ calls }: { calls: readonly LoggedCall[] }) {
  const [open, setOpen] = useState<number>();
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">Requests</h2>
      {calls.length === 0 && <p>None yet.</p>}
      <table>
        <thead>
          <tr>
            {["Time", "Request", "Status", "ms", "Caller"].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {calls.map((call) => (
            <Call
              key={call.id}
              call={call}
              open={open === call.id}
              onToggle={() => setOpen(open === call.id ? undefined : call.id)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Call({ call, open, onToggle }: { call: LoggedCall; open: boolean; onToggle(): void }) {
  const { at, method, path, query, route, status, ms, caller, request, response, differences } = call;
  return (
    <>
      <tr>
        <td>{new Date(at).toISOString().slice(11, 23)}</td>
        <td>
          <button type="button" class="link" aria-expanded={open} onClick={onToggle}>
            {method} {path}
            {query && `?${query}`}
          </button>
        </td>
        <td class={status < 400 ? "good" : "bad"}>{status}</td>
        <td>{ms}</td>
        <td>{caller}</td>
      </tr>
      {open && (
        <tr>
          <td colSpan={5}>
            <p>{route ?? "no operation of the contract"}</p>
            {differences.length > 0 && (
              <ul class="problem">
                {differences.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
            <div class="columns">
              <Body name="Request" text={request} />
              <Body name="Response" text={response} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}

const Body = ({ name, text }: { name: string; text: string }) => (
  <section aria-label={name}>
    <h3>{name}</h3>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
    <pre tabIndex={0}>{text || "empty"}</pre>
  </section>
);
