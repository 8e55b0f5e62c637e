import { defineRouteMiddleware } from "@astrojs/starlight/route-data";
import sidebars from "../.generated/sidebars.json";

interface Entry {
  readonly label: string;
  readonly href?: string;
  readonly entries?: readonly Entry[];
  readonly inside?: true;
}

/** Gives each page the sidebar of its own section. */
export const onRequest = defineRouteMiddleware((context) => {
  const { starlightRoute } = context.locals;
  const section = (starlightRoute.entry.data as { section?: string }).section ?? "Start";
  const path = context.url.pathname;
  const entries = (sidebars as Record<string, readonly Entry[]>)[section] ?? [];
  starlightRoute.sidebar = entries
    .filter((entry) => !entry.inside || holds(entry, path))
    .map((entry) => toEntry(entry, path)) as never;
});

const holds = ({ entries = [] }: Entry, path: string) => entries.some(({ href }) => href === path);

function toEntry(one: Entry, path: string): object {
  const { label, href, entries } = one;
  if (!entries) return { type: "link", label, href, isCurrent: href === path, badge: undefined, attrs: {} };
  const inner = entries.map((entry) => toEntry(entry, path));
  return { type: "group", label, entries: inner, collapsed: !holds(one, path) && entries.length > 8, badge: undefined };
}
