import { defineRouteMiddleware } from "@astrojs/starlight/route-data";
import sidebars from "../.generated/sidebars.json";

interface Entry {
  readonly label: string;
  readonly href?: string;
  readonly entries?: readonly Entry[];
}

/** Gives each page the sidebar of its own section. */
export const onRequest = defineRouteMiddleware((context) => {
  const { starlightRoute } = context.locals;
  const section = (starlightRoute.entry.data as { section?: string }).section ?? "Start";
  const path = context.url.pathname;
  const entries = (sidebars as Record<string, readonly Entry[]>)[section] ?? [];
  starlightRoute.sidebar = entries.map((entry) => toEntry(entry, path)) as never;
});

function toEntry({ label, href, entries }: Entry, path: string): object {
  if (!entries) return { type: "link", label, href, isCurrent: href === path, badge: undefined, attrs: {} };
  const inner = entries.map((entry) => toEntry(entry, path));
  const holdsPage = entries.some((entry) => entry.href === path);
  return { type: "group", label, entries: inner, collapsed: !holdsPage && entries.length > 8, badge: undefined };
}
