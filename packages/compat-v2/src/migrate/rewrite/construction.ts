import type ts from "typescript";
import { names, places } from "../../construct.js";
import { bindArguments, type Given, readMembers } from "../call/bind-arguments.js";
import { codeOf } from "../call/convert.js";
import type { FileContext } from "../context.js";
import { nodesOf } from "../nodes.js";
import { layOut } from "../text/lay-out.js";

/** The parameters of `new OFSC(…)`: by place, and then those that only have a name. */
const pyParameters = [...names].map((name) => {
  const isPlace = (places as readonly string[]).includes(name);
  return { name, default: null, ...(!isPlace && { named: true as const }) };
});

/** What a client is built from, as code. */
interface Settings {
  readonly instance?: ts.Expression | undefined;
  readonly baseUrl?: ts.Expression | undefined;
  readonly clientId?: ts.Expression | undefined;
  readonly clientSecret?: ts.Expression | undefined;
  readonly token?: ts.Expression | undefined;
  readonly useToken?: ts.Expression | undefined;
  /** Further options. */
  readonly transport?: ts.Expression | undefined;
}

/** Rewrites `new OFSC(…)` and `new OFS(…)` to `createOfsc(…)`. */
export function rewriteConstruction(context: FileContext, node: ts.NewExpression, owner: "OFS" | "OFSC"): void {
  const { edits, file, imports, todos } = context;
  imports.drop(node.expression);
  const settings = owner === "OFS" ? ofProxy(context, node) : ofPy(context, node);
  const create = imports.need("createOfsc");
  if (!settings) {
    todos.add(node, `${create} takes { instance, auth: basic({ clientId, clientSecret }) } or { token, baseUrl }`);
    edits.replace(node.getStart(file), node.expression.getEnd(), create);
    return;
  }
  const members = printMembers(context, settings);
  edits.replace(
    node.getStart(file),
    node.getEnd(),
    () => `${create}(${layOut(context, node, members(), node.getText(file).includes("\n"))})`,
  );
}

function ofProxy({ ts }: FileContext, { arguments: args }: ts.NewExpression): Settings | undefined {
  const credentials = args?.[0];
  const members = credentials && ts.isObjectLiteralExpression(credentials) && readMembers(ts, credentials);
  if (!members) return undefined;
  const { baseURL: baseUrl, ...rest } = Object.fromEntries(members);
  return { ...rest, baseUrl };
}

function ofPy(context: FileContext, { arguments: args }: ts.NewExpression): Settings | undefined {
  const given = args && bindArguments(context, args, pyParameters, true);
  if (!given || given.size === 0) return undefined;
  tellOfSettings(context, given);
  return {
    instance: given.get("instance") ?? given.get("companyName") ?? given.get("company"),
    baseUrl: given.get("baseUrl"),
    clientId: given.get("clientID"),
    clientSecret: given.get("secret"),
    useToken: given.get("useToken"),
    transport: given.get("transport"),
  };
}

function tellOfSettings({ ts, todos }: FileContext, given: Given): void {
  const root = given.get("root");
  if (root && !isNothing(ts, root))
    todos.add(root, `${root.getText()} was the default of get_all_activities: say \`resources\` there`);
  const raise = given.get("enable_auto_raise");
  if (raise && raise.kind !== ts.SyntaxKind.TrueKeyword) {
    todos.add(raise, "errors are always thrown, as ApiError: catch them where a result was looked at");
  }
  const instance = given.get("instance") ?? given.get("companyName") ?? given.get("company");
  const place = given.values().next().value;
  if (!instance && place) todos.add(place, "give `instance`; OFSC_COMPANY is not read from the environment");
}

function printMembers(context: FileContext, settings: Settings): () => string[] {
  const { ts, imports } = context;
  const { instance, baseUrl, token, clientId, clientSecret, useToken, transport } = settings;
  const isOAuth = useToken?.kind === ts.SyntaxKind.TrueKeyword;
  const isBasic = !useToken || useToken.kind === ts.SyntaxKind.FalseKeyword;
  const hasSecret = !token && (clientId !== undefined || clientSecret !== undefined);
  const basic = hasSecret && !isOAuth ? imports.need("basic") : "";
  const oauth2 = hasSecret && !isOAuth && !isBasic ? imports.need("oauth2") : "";
  const browser = hasSecret && isForBrowser(context) ? "allowInBrowser: true" : undefined;
  return () => {
    const member = (name: string, node: ts.Expression | undefined) =>
      node && !isNothing(ts, node) ? [pair(name, codeOf(context, node))] : [];
    const secret = [
      ...member("clientId", clientId),
      ...member("clientSecret", clientSecret),
      ...(browser ? [browser] : []),
    ];
    const credentials = `({ ${secret.join(", ")} })`;
    const auth = isBasic
      ? `${basic}${credentials}`
      : `${useToken && codeOf(context, useToken)} ? ${oauth2}${credentials} : ${basic}${credentials}`;
    const secrets = isOAuth ? secret : [`auth: ${auth}`];
    return [
      ...member("instance", instance),
      ...member("baseUrl", baseUrl),
      ...member("token", token),
      ...(hasSecret ? secrets : []),
      ...(transport ? [`...${codeOf(context, transport)}`] : []),
    ];
  };
}

const pair = (name: string, code: string): string => (name === code ? name : `${name}: ${code}`);

const isNothing = (ts: FileContext["ts"], node: ts.Expression): boolean =>
  node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === "undefined");

/** Whether the file touches the page: a secret is only used in a browser when that is asked for. */
function isForBrowser({ ts, file }: FileContext): boolean {
  return [...nodesOf(ts, file)].some((node) => ts.isIdentifier(node) && /^(window|document)$/.test(node.text));
}
