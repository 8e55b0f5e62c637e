import { useEffect, useState } from "preact/hooks";
import type { ConsoleInfo, LoggedCall } from "../../mock-server/src/console/api.js";
import { ask } from "./ask.js";
import { DayView } from "./day-view.js";
import { PluginView } from "./plugin-view.js";
import { RequestsView } from "./requests-view.js";
import { WorldView } from "./world-view.js";

const views = { day: "Day", requests: "Requests", world: "World", plugins: "Plugins" } as const;
type View = keyof typeof views;

const viewOf = (): View => {
  const name = location.hash.slice(1);
  return name in views ? (name as View) : "day";
};

/** The whole page: what it shows is in the address, and a stream tells when to ask again. */
export function App() {
  const [view, setView] = useState<View>(viewOf);
  const [info, setInfo] = useState<ConsoleInfo>();
  const [calls, setCalls] = useState<readonly LoggedCall[]>([]);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    const chosen = () => setView(viewOf());
    addEventListener("hashchange", chosen);
    const stream = new EventSource("/_console/stream");
    stream.addEventListener("changed", () => setTurn((turn) => turn + 1));
    stream.addEventListener("call", ({ data }) => setCalls((calls) => [JSON.parse(data), ...calls].slice(0, 500)));
    ask<LoggedCall[]>("GET", "calls").then((calls) => setCalls([...calls].reverse()));
    return () => {
      removeEventListener("hashchange", chosen);
      stream.close();
    };
  }, []);
  useEffect(() => {
    ask<ConsoleInfo>("GET", "info").then(setInfo);
  }, [turn]);

  if (!info) return <p class="wait">…</p>;
  return (
    <>
      <header>
        <h1>{info.instance}</h1>
        <nav aria-label="Views">
          {(Object.keys(views) as View[]).map((name) => (
            <a key={name} href={`#${name}`} aria-current={name === view ? "page" : undefined}>
              {views[name]}
            </a>
          ))}
        </nav>
        <time dateTime={info.now}>{info.now.slice(0, 16).replace("T", " ")} UTC</time>
      </header>
      <main>
        {view === "day" && <DayView info={info} turn={turn} />}
        {view === "requests" && <RequestsView calls={calls} />}
        {view === "world" && <WorldView info={info} />}
        {view === "plugins" && <PluginView info={info} />}
      </main>
    </>
  );
}
