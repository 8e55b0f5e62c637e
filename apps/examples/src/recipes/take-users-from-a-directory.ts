import { mapRows } from "@ofsc/flow";
import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Creates or updates an account for each person of a directory; one that OFS refuses spoils no other. */
export async function takeUsersFromADirectory(ofsc: Ofsc, print: Print): Promise<void> {
  const people = [
    { login: "alovelace", name: "Ada Lovelace", userType: "dispatch", timeZone: "Eastern" },
    { login: "ahopper", name: "Anna Hopper", userType: "dispatch", timeZone: "Nowhere" },
  ];
  const place = { language: "en", resources: ["SUNRISE"], password: "Choose-One-2026!" };
  const save = ({ login, ...person }: (typeof people)[number]) =>
    ofsc.core.users.createOrReplace(login, { ...person, ...place });
  for await (const result of mapRows(people, save)) {
    const reason = result.status === "rejected" ? (result.reason as Error).message : "";
    print(result.row.login, result.status, reason);
  }
}
