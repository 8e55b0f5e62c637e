import type { CallResult, Invocation, Operation, Sender } from "../src/index.js";

type Fields = Readonly<Record<string, unknown>>;
/** What was sent, with a query and a body that are easy to look into. */
export type Sent = Invocation & { readonly query?: Fields | undefined; readonly body?: Fields | undefined };
type Answer = (invocation: Sent, operation: Operation) => unknown;

/** Answers each call with what a function makes of it, and keeps what was sent. */
export class FakeSender implements Sender {
  readonly sent: Sent[] = [];
  readonly #answer: Answer;

  constructor(answer: Answer = () => undefined) {
    this.#answer = answer;
  }

  async send(operation: Operation, invocation: Invocation): Promise<CallResult<unknown>> {
    const sent = invocation as Sent;
    this.sent.push(sent);
    const data = await this.#answer(sent, operation);
    const response = new Response(null, { headers: { "x-sent": String(this.sent.length) } });
    return { data, response, attempts: [{ number: 1, status: 200, durationMs: 1, verdict: "done" }], drift: [] };
  }

  /** One member of the query of each call, in order. */
  queries(member: string): unknown[] {
    return this.sent.map(({ query }) => query?.[member]);
  }
}
