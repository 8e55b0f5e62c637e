import { useEffect, useState } from "preact/hooks";
import type { ActiveFault, ConsoleInfo } from "../../mock-server/src/console/api.js";
import { ask } from "./ask.js";

/** Faults, the clock, and the company as a whole. */
export function WorldView({ info }: { info: ConsoleInfo }) {
  const [problem, setProblem] = useState("");
  const [done, setDone] = useState("");
  const trying = (what: string, work: () => Promise<unknown>) => async () => {
    setProblem("");
    setDone("");
    try {
      await work();
      setDone(what);
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  const move = (minutes: number) =>
    trying("The clock was moved.", () => ask("POST", "clock", { advance: minutes * 60_000 }));
  const save = async () => {
    const text = JSON.stringify(await ask<object>("GET", "world"), null, 1);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = `${info.instance}.seed.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const load = async (file: File | undefined) => {
    if (file) await ask("POST", "world", JSON.parse(await file.text()) as object);
  };
  return (
    <>
      <p role="alert" class="problem">
        {problem}
      </p>
      <p role="status">{done}</p>
      <FaultsView onProblem={setProblem} />
      <section aria-labelledby="clock">
        <h2 id="clock">Clock</h2>
        <p class="actions">
          <button type="button" onClick={move(15)}>
            15 minutes on
          </button>
          <button type="button" onClick={move(60)}>
            1 hour on
          </button>
          <button type="button" onClick={move(1440)}>
            1 day on
          </button>
        </p>
        <form
          class="tools"
          onSubmit={(event) => {
            event.preventDefault();
            const { value } = event.currentTarget.elements.namedItem("moment") as HTMLInputElement;
            void trying("The clock was set.", () => ask("POST", "clock", { set: `${value}Z` }))();
          }}
        >
          <label>
            Moment, UTC <input type="datetime-local" name="moment" required defaultValue={info.now.slice(0, 16)} />
          </label>
          <button type="submit">Set</button>
        </form>
      </section>
      <section aria-labelledby="tokens">
        <h2 id="tokens">Tokens</h2>
        <button type="button" onClick={trying("All tokens have expired.", () => ask("POST", "tokens"))}>
          Expire all
        </button>
      </section>
      <section aria-labelledby="company">
        <h2 id="company">Company</h2>
        <p class="actions">
          <button type="button" onClick={trying("The company is as it was.", () => ask("POST", "world"))}>
            Reset
          </button>
          <button type="button" onClick={trying("The company was saved.", save)}>
            Save as a seed document
          </button>
          <label>
            Load{" "}
            <input
              type="file"
              accept="application/json"
              onChange={({ currentTarget }) =>
                trying("The company was loaded.", () => load(currentTarget.files?.[0]))()
              }
            />
          </label>
        </p>
      </section>
    </>
  );
}

const kinds: Readonly<Record<string, (value: number) => object>> = {
  "status 503": () => ({ kind: "status", status: 503 }),
  "status 429 with Retry-After": (value) => ({ kind: "status", status: 429, retryAfter: value }),
  "status 401": () => ({ kind: "status", status: 401 }),
  latency: (value) => ({ kind: "latency", milliseconds: value * 1000 }),
  reset: () => ({ kind: "reset" }),
  stall: () => ({ kind: "stall" }),
  truncate: () => ({ kind: "truncate" }),
  "expired token": () => ({ kind: "token" }),
};

function FaultsView({ onProblem }: { onProblem(message: string): void }) {
  const [faults, setFaults] = useState<readonly ActiveFault[]>([]);
  const change = (work: Promise<readonly ActiveFault[]>) => work.then(setFaults, ({ message }) => onProblem(message));
  useEffect(() => {
    ask<ActiveFault[]>("GET", "faults").then(setFaults);
  }, []);
  return (
    <section aria-labelledby="faults">
      <h2 id="faults">Faults</h2>
      <form
        class="tools"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const fault = kinds[String(form.get("kind"))]?.(Number(form.get("value")) || 1);
          const times = Number(form.get("times"));
          change(
            ask("POST", "faults", {
              ...fault,
              route: String(form.get("route")) || "*",
              ...(times > 0 ? { times } : {}),
            }),
          );
        }}
      >
        <label>
          Fault{" "}
          <select name="kind">
            {Object.keys(kinds).map((kind) => (
              <option key={kind}>{kind}</option>
            ))}
          </select>
        </label>
        <label>
          Seconds <input name="value" type="number" min="1" defaultValue="1" size={4} />
        </label>
        <label>
          Route <input name="route" defaultValue="*" />
        </label>
        <label>
          Times <input name="times" type="number" min="1" placeholder="every" size={4} />
        </label>
        <button type="submit">Switch on</button>
      </form>
      <ul>
        {faults.map(({ id, fault, hits }) => (
          <li key={id}>
            <code>{JSON.stringify(fault)}</code> struck {hits} times{" "}
            <button
              type="button"
              aria-label={`Switch off fault ${id}`}
              onClick={() => change(ask("DELETE", `faults/${id}`))}
            >
              Switch off
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
