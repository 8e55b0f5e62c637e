import type { Operation } from "@ofsc/contract";
import { kebab } from "../../../../cli/src/manifest/kebab.js";
import { argumentList } from "./literal.js";
import type { Recorded } from "./record.js";

const connection = (basic: boolean) =>
  basic
    ? '{ instance: "mock", auth: basic({ clientId: "demo", clientSecret }) }'
    : '{ instance: "mock", clientId: "demo", clientSecret }';

const secret = "const clientSecret = process.env.OFSC_CLIENT_SECRET!;";

/** The program that calls an operation with the whole SDK. */
export function sdkProgram({ name, operation, args, basic }: Recorded): string {
  const token = name.startsWith("token.");
  const names = ["createOfsc", ...(basic ? ["basic"] : [])].sort();
  const call = token ? withArguments(`call(ofsc.transport, ${name}`, args) : withArguments(`ofsc.${name}(`, args);
  return [
    ...(token ? ['import { call } from "@ofsc/contract";'] : []),
    `import { ${names.join(", ")} } from "@ofsc/sdk";`,
    ...(token ? ['import * as token from "@ofsc/transport/token";'] : []),
    "",
    secret,
    `const ofsc = createOfsc(${connection(basic)});`,
    "",
    ...useOf(operation, call),
  ].join("\n");
}

/** The program that carries nothing but one operation, as a browser wants it. */
export function operationProgram({ name, operation, args, basic }: Recorded): string {
  const [api = "", ...names] = name.split(".");
  const [group = "", ...inner] = api === "token" ? ["token", ...names] : names;
  const source = api === "token" ? "@ofsc/transport/token" : `@ofsc/${kebab(api)}/${kebab(group)}`;
  const imports = ["createTransport", ...(basic ? ["basic"] : [])].sort();
  return [
    'import { call } from "@ofsc/contract";',
    ...[`import * as ${group} from "${source}";`, `import { ${imports.join(", ")} } from "@ofsc/transport";`].sort(
      (one, other) => ((one.split('"')[1] ?? "") < (other.split('"')[1] ?? "") ? -1 : 1),
    ),
    "",
    secret,
    `const transport = createTransport(${connection(basic)});`,
    "",
    ...useOf(operation, withArguments(`call(transport, ${[group, ...inner].join(".")}`, args)),
  ].join("\n");
}

function withArguments(start: string, args: readonly unknown[]): string {
  const separator = start.endsWith("(") || args.length === 0 ? "" : ", ";
  return `${start}${separator}${argumentList(args, start.length + 30)})`;
}

/** What a program does with what it gets. */
function useOf({ page, response, returns }: Operation, call: string): string[] {
  if (page) return [`const page = await ${call};`, "for (const item of page.items) console.log(item);"];
  if (returns) return [`const file = await ${call};`, "console.log(await file.text());"];
  if (response) return [`const answer = await ${call};`, "console.log(answer);"];
  return [`await ${call};`];
}
