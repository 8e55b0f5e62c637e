/** Verbs under a heading of their own in the help of a group. */
export const headings: Readonly<Record<string, readonly string[]>> = {
  "Life cycle": [
    "move",
    "enroute",
    "stop-travel",
    "start",
    "suspend",
    "delay",
    "complete",
    "not-done",
    "cancel",
    "reopen",
    "start-prework",
    "install",
    "deinstall",
    "undo-install",
    "undo-deinstall",
    "activate",
    "deactivate",
  ],
};
