import type { Mapping } from "../src/mapping/method.js";
import type { Default, Parameter, Source } from "../src/mapping/source.js";

/** A legacy method with its parameters: `get_users(offset = 0, limit = 100)`. */
export function printLegacy({ legacy, parameters }: Mapping): string {
  const named = parameters.filter((parameter) => parameter.named).map(printParameter);
  const places = parameters.filter((parameter) => !parameter.named).map(printParameter);
  const all = named.length > 0 ? [...places, `{ ${named.join(", ")} }`] : places;
  return `${legacy.split(".").at(-1)}(${all.join(", ")})`;
}

/** The new call with the names of the legacy parameters in it. */
export function printCall({ call, args }: Mapping): string {
  return `ofsc.${call}(${args.map(printSource).join(", ")})`;
}

function printParameter({ name, default: value }: Parameter): string {
  return value === undefined ? name : `${name} = ${printDefault(value)}`;
}

function printDefault(value: Default): string {
  if (typeof value === "object" && value !== null && "today" in value) {
    const { today } = value;
    return today === 0 ? "today" : `today ${today < 0 ? "-" : "+"} ${Math.abs(today)}`;
  }
  return JSON.stringify(value);
}

function printSource(source: Source): string {
  if ("from" in source) return source.member ? `${source.from}.${source.member}` : source.from;
  if ("value" in source) return JSON.stringify(source.value);
  if ("list" in source) return `[${source.list.map(printSource).join(", ")}]`;
  if ("each" in source) return `${source.each}.map((${source.member}) => ({ ${source.member} }))`;
  const fields = Object.entries(source.fields)
    // What only reads a member of the rest in another form says nothing new.
    .filter(([name, field]) => !("from" in field && field.from === source.rest && field.member === name))
    .map(([name, field]) => (printSource(field) === name ? name : `${name}: ${printSource(field)}`));
  if (source.rest && fields.length === 0) return source.rest;
  return `{ ${[...(source.rest ? [`...${source.rest}`] : []), ...fields].join(", ")} }`;
}
