import type { Permissions, Workflow } from "./workflows.js";

/** The only rights to write, each with the job that has it. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "release.yml/versions": ["contents", "pull-requests"],
  "release.yml/publish": ["id-token", "attestations"],
  "release.yml/announce": ["contents"],
  "codeql.yml/analyse": ["security-events"],
  "scorecard.yml/analyse": ["security-events", "id-token"],
};

/** What strangers write: titles, branches, comments. In a script it would be run. */
const foreign = /\$\{\{[^}]*\b(github\.event\.(?!number\b)|github\.head_ref|inputs\.)/;

/** What of a workflow could let somebody else act with the rights of the repository. */
export function problemsOf({ file, text, on, permissions, jobs }: Workflow): string[] {
  const problems: string[] = [];
  const say = (where: string, what: string) => problems.push(`${where}: ${what}`);
  if (permissions === undefined) say(file, "has whatever rights the repository gives");
  for (const right of writes(permissions)) say(file, `lets every job write ${right}`);
  for (const event of ["pull_request_target", "workflow_run", "issue_comment"])
    if (event in on) say(file, `runs with the rights of the repository on ${event}`);
  for (const [name, job] of Object.entries(jobs)) {
    const where = `${file}/${name}`;
    for (const right of writes(job.permissions)) if (!allowed[where]?.includes(right)) say(where, `may write ${right}`);
    if (job["timeout-minutes"] === undefined) say(where, "may run for six hours");
    for (const { uses, run, with: options } of job.steps) {
      if (uses && !/@[0-9a-f]{40}$/.test(uses)) say(where, `takes whatever ${uses} is today`);
      if (uses?.startsWith("actions/checkout@") && options?.["persist-credentials"] !== false)
        say(where, "leaves its token in the checkout");
      if (run && foreign.test(run)) say(where, "runs what a stranger may have written");
      if (run && /\b(npm (i|install)|curl|wget)\b/.test(run)) say(where, "fetches what no lockfile pins");
    }
  }
  for (const [line] of text.matchAll(/uses: .*/g))
    if (!/# v\d+\.\d+\.\d+$/.test(line)) say(file, `does not say which version it takes: ${line}`);
  return problems;
}

function writes(permissions: Permissions | undefined): string[] {
  if (permissions === "write-all") return ["everything"];
  if (permissions === undefined || permissions === "read-all") return [];
  return Object.entries(permissions).flatMap(([right, level]) => (level === "write" ? [right] : []));
}
