import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answer, Script } from "../case.js";
import { cut, deliver } from "./deliver.js";
import { type Received, readBody, receive } from "./received.js";

/** What the server noted in one case. */
export interface Seen {
  readonly requests: readonly Received[];
  /** Those to the token service. */
  readonly tokens: readonly Received[];
  /** The most requests that were open at once. */
  readonly atOnce: number;
}

const TOKEN_SERVICE = /^\/rest\/oauthTokenService\/|^\/tokens$|\/oauth\/token$/;

/** Plays the script of one case and notes what comes in. */
export class Scenario {
  readonly #script: Script;
  readonly #base: string;
  readonly #requests: Received[] = [];
  readonly #tokens: Received[] = [];
  readonly #used = new Map<Answer, number>();
  readonly #open = new Set<ServerResponse>();
  #atOnce = 0;
  #startedAt: number | undefined;

  constructor(script: Script, base: string) {
    this.#script = script;
    this.#base = base;
  }

  async handle(request: IncomingMessage, response: ServerResponse, url: URL, path: string): Promise<void> {
    this.#startedAt ??= performance.now();
    const received = receive(request, url, path, performance.now() - this.#startedAt);
    const forToken = TOKEN_SERVICE.test(path);
    (forToken ? this.#tokens : this.#requests).push(received);
    this.#watch(request, response, received, forToken);
    const answer = forToken ? this.#tokenAnswer(received) : this.#answer(received);
    if (answer.fault === "reset") return cut(request.socket);
    await readBody(request, received);
    if (answer.afterMs) await new Promise((resolve) => setTimeout(resolve, answer.afterMs));
    if (answer.fault === "cut") return cut(request.socket);
    if (answer.fault !== "silence" && !response.destroyed) deliver(response, answer, this.#base);
  }

  /** What was noted, once everything under way has ended or had the time to. */
  async seen(): Promise<Seen> {
    for (let waited = 0; this.#open.size > 0 && waited < 500; waited += 10) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    for (const response of this.#open) cut(response.socket);
    return { requests: this.#requests, tokens: this.#tokens, atOnce: this.#atOnce };
  }

  #watch(request: IncomingMessage, response: ServerResponse, received: Received, forToken: boolean): void {
    this.#open.add(response);
    if (!forToken) this.#atOnce = Math.max(this.#atOnce, this.#open.size);
    const close = () => {
      if (!response.writableFinished) received.gaveUp = true;
      this.#open.delete(response);
    };
    response.once("close", close);
    request.socket.once("close", close);
  }

  #tokenAnswer(received: Received): Answer {
    const number = this.#tokens.length;
    const granted: Answer = {
      body: { access_token: `canary-token-${number}`, token_type: "bearer", expires_in: 3600 },
    };
    return this.#script.tokens ? this.#pick(this.#script.tokens, received) : granted;
  }

  #answer(received: Received): Answer {
    const { accepts, answers = [{ body: {} }] } = this.#script;
    const { authorization = "" } = received.headers;
    if (accepts && !accepts.some((number) => authorization === `Bearer canary-token-${number}`)) {
      return { status: 401, body: { type: "about:blank", title: "Unauthorized", status: "401" } };
    }
    return this.#pick(answers, received);
  }

  #pick(answers: readonly Answer[], received: Received): Answer {
    const fitting = answers.filter((answer) => fits(answer, received));
    const answer = fitting.find((one) => (this.#used.get(one) ?? 0) < (one.times ?? 1)) ?? fitting.at(-1);
    if (!answer) return { status: 400, body: { title: "no answer of the script fits this request" } };
    this.#used.set(answer, (this.#used.get(answer) ?? 0) + 1);
    return answer;
  }
}

function fits({ when }: Answer, { method, path, query }: Received): boolean {
  if (!when) return true;
  if (when.method && when.method !== method) return false;
  if (when.path && !new RegExp(when.path).test(path)) return false;
  return Object.entries(when.query ?? {}).every(([name, value]) => (query[name] ?? null) === value);
}
