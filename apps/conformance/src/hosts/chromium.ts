import { join } from "node:path";
import { onPath } from "./find.js";
import type { Host } from "./host.js";

const SHARES = 4;

/** A runner in a frame of its own, on a port of its own: a browser opens six connections to one, no more. */
const frame = (run: string, share: number) => `<!doctype html>
<title>share ${share}</title>
<script type="module">
  import { runAll } from "${run}/runner.mjs";
  await runAll({ origin: location.origin, run: "${run}", share: [${share}, ${SHARES}], atOnce: 4 });
</script>
`;

const page = (run: string, urls: readonly string[]) => `<!doctype html>
<title>conformance</title>
${urls.map((url, share) => `<iframe src="${url}${run}/frame-${share}"></iframe>`).join("\n")}
`;

/** How it is started: without a screen, and without asking anybody for anything. */
export const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-background-timer-throttling",
  "--disable-renderer-backgrounding",
  "--disable-dev-shm-usage",
];

export const chromium: Host = {
  name: "chromium",
  target: "browser",
  shares: SHARES,
  find: () => onPath("chromium", "chromium-browser", "google-chrome"),
  plan: ({ folder, urls, run }) => ({
    args: [...FLAGS, `--user-data-dir=${join(folder, "profile")}`, `${urls[0]}${run}/page`],
    pages: {
      page: page(run, urls),
      ...Object.fromEntries(urls.map((_, share) => [`frame-${share}`, frame(run, share)])),
    },
  }),
};
