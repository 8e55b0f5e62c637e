import { connectPlugin, definePlugin } from "@ofsc/plugin";

/** The plugin that the cases try: it does what the address says, and leaves itself to the test. */
const config = definePlugin({
  label: "meter_reading",
  name: "Meter reading",
  properties: { activity: { aid: "text", astatus: "text", XA_METER: "text", XA_PHOTO: "file" } },
  secured: ["endpoint"],
});
const asked = new URLSearchParams(location.search);
const page = window as unknown as Record<string, unknown>;
const failed: unknown[] = [];
page["failed"] = failed;

if (asked.has("target")) {
  // Records where messages would go; `parent` may be replaced.
  const targets: unknown[] = [];
  page["targets"] = targets;
  Object.defineProperty(window, "parent", {
    value: { postMessage: (_: unknown, target: unknown) => targets.push(target) },
  });
}

const handler = () => {
  if (asked.get("handler") === "throws") throw new Error("no network");
  return asked.has("wake") ? { wake: { timer: { after: 60 } } } : undefined;
};
const connected = connectPlugin(
  config,
  {
    init: handler,
    wakeup: handler,
    failed: (error) => failed.push((error as { code?: string }).code ?? String(error)),
  },
  {
    ...(asked.get("objects") === "no" ? { objects: false } : {}),
    ...(asked.has("hosts") ? { hosts: (origin: string) => origin === asked.get("hosts") } : {}),
  },
);
connected.then(
  (plugin) => {
    page["plugin"] = plugin;
  },
  (error) => {
    page["refused"] = error.code;
  },
);
