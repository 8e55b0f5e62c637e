import type { Page, Section } from "./page.js";

export interface SidebarEntry {
  readonly label: string;
  readonly href?: string;
  readonly entries?: readonly SidebarEntry[];
  /** Shown only on the pages that are in it: each page of hundreds would carry all of them. */
  readonly inside?: true;
}

/** The sections in the order of the menu, each with the page that it begins with. */
export const sections: readonly { readonly name: Section; readonly label: string; readonly href: string }[] = [
  { name: "Start", label: "Start", href: "/" },
  { name: "Guides", label: "Guides", href: "/guides/" },
  { name: "Recipes", label: "Recipes", href: "/recipes/" },
  { name: "Reference", label: "Reference", href: "/api/" },
  { name: "CLI", label: "Command line", href: "/cli/" },
  { name: "Packages", label: "Packages", href: "/packages/" },
  { name: "Troubleshooting", label: "Troubleshooting", href: "/troubleshooting/" },
  { name: "About", label: "About", href: "/about/" },
];

/** The sidebar of each section: the other sections as links, its own pages in groups. */
export function sidebarsOf(pages: readonly Page[]): Record<string, SidebarEntry[]> {
  return Object.fromEntries(
    sections.map(({ name }) => {
      const own = pages.filter(({ section, group }) => section === name && group !== undefined);
      const groups = [...new Set(own.map(({ group }) => group as string))];
      return [
        name,
        [
          { label: "Sections", entries: sections.map(({ label, href }) => ({ label, href })) },
          ...groups.map((group) => ({
            label: group,
            ...(name === "Reference" && /^[a-z]/.test(group) && { inside: true as const }),
            entries: own
              .filter((page) => page.group === group)
              .map(({ title, label = title, path }) => ({ label, href: path })),
          })),
        ],
      ];
    }),
  );
}
