import { type BuildOptions, build } from "esbuild";
import { here } from "./run.js";

/** A program with all that it needs, as one text. */
export interface Bundle {
  readonly code: string;
  /** The files that something of was kept. */
  readonly files: readonly string[];
}

/** Bundles a program for browsers; it cannot be built when it needs a module that only Node has. */
export async function bundle(program: BuildOptions): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    ...program,
    absWorkingDir: here,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    tsconfigRaw: {},
    logLevel: "silent",
  });
  const [output] = Object.values(metafile.outputs);
  const kept = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { code: outputFiles.map(({ text }) => text).join("\n"), files: kept.map(([file]) => file) };
}

const forbidden = [
  { what: "a module of Node", code: /["'`]node:/ },
  { what: "Buffer", code: /\bBuffer\b/ },
  { what: "process", code: /\bprocess\s*(\?\.|\.|\[)/ },
  { what: "zod classic", file: /zod\/v4\/classic\// },
  { what: "zod 3", file: /zod\/v3\// },
];

/** What a bundle holds that a browser must not be given. */
export function findForbidden({ code, files }: Bundle): string[] {
  return forbidden
    .filter((rule) => rule.code?.test(code) || files.some((file) => rule.file?.test(file)))
    .map(({ what }) => what);
}
