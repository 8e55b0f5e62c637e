import { createPluginHost, type HostLogLine, type PluginHost } from "@ofsc/plugin/host";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ConsoleInfo, PluginStartData } from "../../mock-server/src/console/api.js";
import { ask } from "./ask.js";

/** The parameters of the address, which are those of links into OFS: `?plugin=meter&activityId=4224010`. */
const asked = new URLSearchParams(location.search);

/** A plugin in its frame, as OFS would show it, with what both say. */
export function PluginView({ info }: { info: ConsoleInfo }) {
  const [label, setLabel] = useState(asked.get("plugin") ?? info.plugins[0] ?? "");
  const [activityId, setActivityId] = useState(asked.get("activityId") ?? "");
  const [log, setLog] = useState<readonly HostLogLine[]>([]);
  const [problem, setProblem] = useState("");
  const [online, setOnline] = useState(true);
  const container = useRef<HTMLDivElement>(null);
  const host = useRef<PluginHost | undefined>(undefined);

  useEffect(() => () => host.current?.close(), []);
  const connect = async () => {
    host.current?.close();
    const { url, config, start } = await ask<PluginStartData>("GET", `plugins/${encodeURIComponent(label)}`);
    host.current = createPluginHost({
      container: container.current as HTMLElement,
      url,
      ...(config ? { config } : {}),
      start: () => start,
      online,
      data: () => ask<object>("GET", `plugin-data/${encodeURIComponent(label)}/${encodeURIComponent(activityId)}`),
      apply: (change) => ask("POST", "plugin-change", change),
      procedures: {
        openLink: ({ url }: { url: string }) => void window.open(url, "_blank", "noopener"),
        getAccessToken: () => ask("POST", "plugin-token"),
        getAccessTokenByScope: () => ask("POST", "plugin-token"),
        updateIconData: () => undefined,
        updateButtonsIconData: () => undefined,
      },
      onLog: (line) => setLog((log) => [line, ...log].slice(0, 200)),
    });
    return host.current;
  };
  const trying = (work: () => Promise<unknown>) => () => {
    setProblem("");
    work().catch(({ message }) => setProblem(message));
  };
  const reload = trying(async () => (await connect()).load());
  const open = trying(async () => {
    const { closed } = await (host.current ?? (await connect())).open();
    closed.catch(() => {});
  });
  const wake = (event: "online" | "timer") => trying(async () => (host.current ?? (await connect())).wake(event));
  const offline = () => {
    if (host.current) host.current.online = !online;
    setOnline(!online);
  };
  if (info.plugins.length === 0) {
    return (
      <p>
        No plugin. Start the server with <code>--plugin http://localhost:5173</code>, or import one.
      </p>
    );
  }
  return (
    <section aria-labelledby="plugin">
      <h2 id="plugin">Plugin</h2>
      <form class="tools" onSubmit={(event) => event.preventDefault()}>
        <label>
          Plugin{" "}
          <select value={label} onChange={({ currentTarget }) => setLabel(currentTarget.value)}>
            {info.plugins.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          Activity{" "}
          <input
            value={activityId}
            inputMode="numeric"
            onInput={({ currentTarget }) => setActivityId(currentTarget.value)}
          />
        </label>
        <button type="button" onClick={reload}>
          Reload OFS
        </button>
        <button type="button" onClick={open}>
          Open
        </button>
        <button type="button" onClick={wake("timer")}>
          Wake by timer
        </button>
        <button type="button" onClick={wake("online")}>
          Wake online
        </button>
        <button type="button" aria-pressed={!online} onClick={offline}>
          Offline
        </button>
        <button type="button" onClick={trying(() => ask("POST", "tokens"))}>
          Expire the token
        </button>
      </form>
      <p role="alert" class="problem">
        {problem}
      </p>
      <div class="plugin">
        <div ref={container} />
        <section aria-label="Messages">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <ol tabIndex={0}>
            {log.map(({ at, way, message }, line) => (
              <li key={`${at} ${log.length - line}`} class={way === "note" ? "problem" : ""}>
                {way === "in" ? "from the plugin" : way === "out" ? "to the plugin" : "note"}
                <code>{typeof message === "string" ? message : shown(message)}</code>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </section>
  );
}

/** A message without its secrets. */
const shown = (message: unknown) =>
  JSON.stringify(message, (name, value) => (/^(securedData|token)$/.test(name) ? "[redacted]" : value)).slice(0, 2_000);
