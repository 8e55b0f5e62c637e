import { checkBody, type Model, type Operation } from "@ofsc/contract";
import { type Context, own } from "../context.js";
import { UsageError } from "../errors/usage-error.js";
import type { LineProblem } from "../lines/read-args.js";
import { readJson } from "../lines/read-value.js";
import { readData, readText } from "./read-data.js";
import { parsePath, setPath } from "./set-path.js";

/** The body that a line describes: `--data`, then flags, then `--set`; undefined where none of them was given. */
export async function readBody(context: Context, { body: model }: Operation): Promise<unknown> {
  const { command, line, io } = context;
  const data = own<string>(context, "data");
  const sets = own<string[]>(context, "set") ?? [];
  const flags = line.values.body;
  const given = data === undefined ? undefined : await readData(data, io);
  if (Object.keys(flags).length === 0 && sets.length === 0 && given !== undefined) return given;
  if (given !== undefined && (typeof given !== "object" || given === null)) {
    throw new UsageError([{ at: "--data", why: "is no object, so flags cannot be laid over it" }]);
  }
  const body: object = given ?? {};
  for (const [member, value] of Object.entries(flags)) setPath(body, [member], value);
  const problems: LineProblem[] = [];
  for (const text of sets) {
    const problem = await setOne(body, text, context, model);
    if (problem) problems.push(problem);
  }
  if (problems.length > 0) throw new UsageError(problems);
  fillFromPath(body, command.args, line.args, model);
  if (own<boolean>(context, "edit")) {
    const { editBody } = await import("./edit.js");
    return editBody(context, body);
  }
  return Object.keys(body).length > 0 || data !== undefined ? body : undefined;
}

/** A member of the body that an argument of the path has said already. */
function fillFromPath(
  body: object,
  args: readonly { member: string; place: string }[],
  values: readonly unknown[],
  model?: Model<unknown>,
): void {
  if (!model) return;
  for (const [at, { member, place }] of args.entries()) {
    if (place !== "path" || member in body) continue;
    const wanted = checkBody(model, body).some(
      ({ path, code }) => code === "required" && path.length === 1 && path[0] === member,
    );
    if (wanted) setPath(body, [member], values[at]);
  }
}

async function setOne(
  body: object,
  text: string,
  { io }: Context,
  model?: Model<unknown>,
): Promise<LineProblem | undefined> {
  const [, path = "", json = "", value = ""] = /^([^=]*?)(:?)=(.*)$/s.exec(text) ?? [];
  const keys = parsePath(path);
  const at = `--set ${path || text}`;
  if (!keys) return { at, why: "expected a path and a value such as a.b=text, a[0].b=1 or a:=null" };
  if (json) {
    const read = readJson(value);
    if (!("value" in read)) return { at, why: `expected JSON, got "${value}"` };
    return setPath(body, keys, read.value) ? undefined : { at, why: "does not fit what the body has there" };
  }
  const plain = value.startsWith("@") ? await readText(value.slice(1), io) : value;
  const fitting = candidates(plain).find((candidate) => {
    const trial = structuredClone(body);
    return setPath(trial, keys, candidate) && !(model && isRefused(model, trial, keys));
  });
  return setPath(body, keys, fitting ?? plain) ? undefined : { at, why: "does not fit what the body has there" };
}

/** What a text may stand for: itself first, as a custom property is text. */
function candidates(text: string): unknown[] {
  const number = text.trim() !== "" && Number.isFinite(Number(text)) ? [Number(text)] : [];
  const choice = /^(true|false)$/.test(text) ? [text === "true"] : [];
  return [text, ...number, ...choice, [text]];
}

const isRefused = (model: Model<unknown>, body: object, keys: readonly (string | number)[]) =>
  checkBody(model, body).some(
    ({ path, code }) =>
      code !== "required" &&
      path.length >= keys.length &&
      keys.every((key, at) => typeof key === "number" || path[at] === key),
  );
