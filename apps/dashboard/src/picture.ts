import { fileURLToPath } from "node:url";
import { launchBrowser } from "../../conformance/src/plugin/browser.js";
import { openCompany } from "./company.js";
import { serveDashboard } from "./dashboard.js";

/** Takes the picture of the README, in the Chromium of this machine. */
const company = await openCompany();
const { url, close } = await serveDashboard(company.jobs);
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
await company.jobs.export("november", { dateFrom: "2026-11-24", dateTo: "2026-11-30", format: "ndjson" });
const handle = await company.jobs.export("week-49", { dateFrom: "2026-12-01", dateTo: "2026-12-14", format: "ndjson" });
while ((await handle.progress()).parts.done < 5) await new Promise((next) => setTimeout(next, 200));
await page.goto(`${url}queue/ofsc-parts?status=completed`);
await page.waitForSelector("text=week-49");
await page.waitForTimeout(1_000);
await page.screenshot({ path: fileURLToPath(new URL("../../../docs/pictures/dashboard.png", import.meta.url)) });
await browser.close();
close();
await company.close();
process.exit(0);
