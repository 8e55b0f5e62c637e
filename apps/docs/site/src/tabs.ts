const chosen = "ofsc-tab";

/** Shows its code blocks one at a time; without scripts all of them are there, one below the other. */
class Tabs extends HTMLElement {
  private readonly panels = new Map<string, HTMLElement>();
  private list: HTMLElement | undefined;

  connectedCallback(): void {
    if (this.list) return;
    for (const panel of this.querySelectorAll<HTMLElement>(":scope > .expressive-code")) {
      const title = panel.querySelector(".title")?.textContent?.trim();
      if (title) this.panels.set(title, panel);
    }
    if (this.panels.size === 0) return;
    this.list = document.createElement("div");
    this.list.setAttribute("role", "tablist");
    this.list.setAttribute("aria-label", "How to call it");
    for (const title of this.panels.keys()) this.list.append(this.tab(title));
    this.prepend(this.list);
    const asked = new URLSearchParams(location.search).get("lang") ?? remembered();
    this.show([...this.panels.keys()].find((title) => idOf(title) === asked) ?? ([...this.panels.keys()][0] as string));
  }

  private tab(title: string): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.role = "tab";
    button.textContent = title;
    button.addEventListener("click", () => choose(title));
    button.addEventListener("keydown", ({ key }) => {
      const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
      const titles = [...this.panels.keys()];
      const next = titles[(titles.indexOf(title) + step + titles.length) % titles.length] as string;
      if (step === 0) return;
      choose(next);
      this.list?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
    });
    return button;
  }

  /** Shows a block, if there is one of this name. */
  show(title: string): void {
    if (!this.panels.has(title)) return;
    for (const [name, panel] of this.panels) panel.hidden = name !== title;
    for (const tab of this.list?.children ?? []) {
      const selected = tab.textContent === title;
      tab.setAttribute("aria-selected", String(selected));
      (tab as HTMLElement).tabIndex = selected ? 0 : -1;
    }
  }
}

const idOf = (title: string) => title.toLowerCase().replaceAll(" ", "-");

function remembered(): string | null {
  try {
    return localStorage.getItem(chosen);
  } catch {
    return null;
  }
}

/** The choice holds for all blocks, and for the next page. */
function choose(title: string): void {
  for (const tabs of document.querySelectorAll<Tabs>("ofsc-tabs")) tabs.show(title);
  try {
    localStorage.setItem(chosen, idOf(title));
  } catch {
    // A browser that keeps nothing shows the first tab again.
  }
}

/** Code that scrolls is a region of its own; each of them has a name. */
function nameRegions(): void {
  for (const [at, region] of document.querySelectorAll("pre[role=region]").entries()) {
    region.setAttribute("aria-label", `Code ${at + 1}`);
  }
}
nameRegions();
new MutationObserver(nameRegions).observe(document.body, { subtree: true, attributeFilter: ["role"] });

// What the theme calls the button is less than what is written on it.
const button = document.querySelector("button[data-open-modal]");
button?.setAttribute("aria-label", (button.textContent ?? "").replace(/\s+/g, " ").trim());

customElements.define("ofsc-tabs", Tabs);
