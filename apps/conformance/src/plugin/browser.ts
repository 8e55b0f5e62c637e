import { type Browser, chromium as playwright } from "playwright-core";
import { chromium, FLAGS } from "../hosts/chromium.js";

/** The browser of this machine, if it has one. */
export const program = chromium.find();

/** Starts the browser of this machine. */
export const launchBrowser = (): Promise<Browser> =>
  playwright.launch({ executablePath: program as string, args: [...FLAGS] });
