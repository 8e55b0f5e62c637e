import type { Flag } from "../command.js";

const labels: Readonly<Record<Flag["type"], string>> = {
  text: "TEXT",
  number: "N",
  whole: "N",
  yes: "",
  day: "DAY",
  moment: "TIME",
  time: "HH:MM",
  file: "PATH",
  json: "JSON",
};

/** A flag as the help shows it: how it is typed, and what it says. */
export function flagRow(flag: Flag): [string, string] {
  const choices = flag.values && flag.values.length <= 4 && !flag.label ? flag.values.join("|") : undefined;
  const label = flag.label ?? choices ?? labels[flag.type];
  const value = label === "" ? "" : ` ${flag.list && !flag.label && !choices ? `${label},…` : label}`;
  const more =
    flag.values && !choices && !flag.label
      ? ` One of ${flag.values.join(", ")}${flag.open ? ", or another" : ""}.`
      : "";
  return [`${flag.short ? `-${flag.short}, ` : "    "}--${flag.name}${value}`, `${flag.text ?? ""}${more}`.trim()];
}
