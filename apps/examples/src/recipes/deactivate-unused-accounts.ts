import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Finds accounts that nobody has used, and shows what would be deactivated before anything is. */
export async function deactivateUnusedAccounts(ofsc: Ofsc, print: Print): Promise<void> {
  const dryRun = true;
  let unused = 0;
  for await (const { login = "", status, lastLoginTime } of ofsc.core.users.list()) {
    if (status !== "active" || lastLoginTime) continue;
    unused += 1;
    if (!dryRun) await ofsc.core.users.update(login, { status: "inactive" });
  }
  print(`${unused > 50 ? "more than 50" : unused} accounts were never used`);
}
