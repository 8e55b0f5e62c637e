import { type Auth, basic, oauth2, type Secret, type TransportOptions } from "@ofsc/transport";
import type { Report } from "../report.js";
import type { Setting } from "../settings/setting.js";
import type { Choice, Chosen } from "./choose.js";

/** Who calls, as `createTransport` and `rotate` take it. */
export type Credentials = Pick<TransportOptions, "auth" | "token">;

/** What the credentials are made of. */
export const isCredential = ({ live, section }: Setting): boolean => live === true && section !== undefined;

/** One way to authenticate, and what was given for it. */
interface Way {
  readonly name: string;
  readonly parts: readonly [Chosen, ...Chosen[]];
  readonly read: () => Credentials;
}

/** Decides how to authenticate: by what the first source says. The credentials are made when they are asked for. */
export function chooseCredentials(choice: Choice, report: Report): () => Credentials {
  const [first, ...others] = waysIn(choice).sort((a, b) => rankOf(a) - rankOf(b));
  if (!first) {
    report.problem("credentials", {
      code: "required",
      expected: "set OFSC_CLIENT_ID and OFSC_CLIENT_SECRET, or OFSC_TOKEN",
    });
    return () => ({});
  }
  const { where } = first.parts[0];
  if (first.name === "clientId" && first.parts.length < 2) {
    const expected = `${choice.has("clientId") ? "clientSecret" : "clientId"} beside it`;
    report.problem(where, { code: "required", expected });
  }
  for (const other of others) {
    if (rankOf(other) === rankOf(first)) report.problem(where, { code: "conflict", expected: other.name });
    else report.warn(other.parts[0].where, `is not used: ${where} comes first`);
  }
  return first.read;
}

const rankOf = ({ parts }: Way) => Math.min(...parts.map(({ rank }) => rank));

function waysIn(choice: Choice): Way[] {
  const auth = choice.get("auth");
  const token = choice.get("token");
  const [part, ...rest] = ["clientId", "clientSecret"].flatMap((path) => choice.get(path) ?? []);
  const ways: Way[] = [];
  if (typeof auth?.value === "function") {
    ways.push({ name: "auth", parts: [auth], read: () => ({ auth: auth.value as Auth }) });
  }
  if (token) ways.push({ name: "token", parts: [token], read: () => ({ token: token.value as Secret }) });
  if (part) ways.push({ name: "clientId", parts: [part, ...rest], read: () => ({ auth: applicationAuth(choice) }) });
  return ways;
}

/** The application's client id and secret, put to use as the settings say. */
function applicationAuth(choice: Choice): Auth {
  const value = <T>(path: string) => choice.get(path)?.value as T;
  const application = { clientId: value<string>("clientId"), clientSecret: value<Secret>("clientSecret") };
  if (value("auth") === "basic") return basic(application);
  const scope = value<string | readonly string[] | undefined>("scope");
  const tokenUrl = value<string | undefined>("tokenUrl");
  return oauth2({ ...application, ...(scope && { scope }), ...(tokenUrl && { tokenUrl }) });
}
