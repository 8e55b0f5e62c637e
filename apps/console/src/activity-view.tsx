import { useEffect, useRef, useState } from "preact/hooks";
import type { ActivityDetail } from "../../mock-server/src/console/api.js";
import { ask } from "./ask.js";

const actions: Readonly<Record<string, string>> = {
  enroute: "En route",
  start: "Start",
  complete: "Complete",
  notDone: "Not done",
  suspend: "Suspend",
  cancel: "Cancel",
  reopen: "Reopen",
};

/** An activity with all its fields, and buttons that do what REST does. */
export function ActivityView({ id, turn, onClose }: { id: number; turn: number; onClose(): void }) {
  const [detail, setDetail] = useState<ActivityDetail>();
  const [problem, setProblem] = useState("");
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    ask<ActivityDetail>("GET", `activities/${id}`).then(setDetail, ({ message }) => setProblem(message));
  }, [id, turn]);

  const act = async (action: string) => {
    setProblem("");
    try {
      await ask("POST", `activities/${id}/${action}`);
      setDetail(await ask<ActivityDetail>("GET", `activities/${id}`));
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  const { fields = {}, files = [], events = [] } = detail ?? {};
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="activity">
      <header class="dialog-head">
        <h2 id="activity">
          Activity {id} <span class={`status ${fields["status"]}`}>{String(fields["status"] ?? "")}</span>
        </h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <p class="actions">
        {Object.entries(actions).map(([action, name]) => (
          <button type="button" key={action} onClick={() => act(action)}>
            {name}
          </button>
        ))}
      </p>
      <p role="alert" class="problem">
        {problem}
      </p>
      <div class="columns">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section aria-label="Fields" tabIndex={0}>
          <dl>
            {Object.entries(fields).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{typeof value === "object" ? JSON.stringify(value) : String(value)}</dd>
              </div>
            ))}
          </dl>
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section aria-label="Files and events" tabIndex={0}>
          <h3>Files</h3>
          <ul>
            {files.map(({ label, type, size, name }) => (
              <li key={label}>
                {label}: {name ?? ""} {type}, {size} bytes
              </li>
            ))}
          </ul>
          <h3>Events</h3>
          <ul>
            {events.map(({ at, eventType, by, changes }) => (
              <li key={`${at} ${eventType}`}>
                <time>{new Date(at).toISOString().slice(0, 19).replace("T", " ")}</time> {eventType} {by && `by ${by}`}
                <code>{changes}</code>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </dialog>
  );
}
