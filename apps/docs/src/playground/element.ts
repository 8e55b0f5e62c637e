import { Company } from "./company.js";
import type { FaultName, Run, Told } from "./messages.js";

const longest = 10_000;

const first = `import { createOfsc } from "@ofsc/sdk";

const clientSecret = process.env.OFSC_CLIENT_SECRET!;
const ofsc = createOfsc({ instance: "mock", clientId: "demo", clientSecret });

for await (const activity of ofsc.core.routes.get("55011", "2026-12-01")) {
  console.log(activity.startTime, activity.activityType, activity.customerName ?? "");
}
`;

/** A program, a whole Oracle Field Service to run it against, and what came of it; nothing leaves the page. */
class Playground extends HTMLElement {
  private worker: Worker | undefined;
  private company: Company | undefined;
  private frame: HTMLIFrameElement | undefined;

  connectedCallback(): void {
    this.innerHTML = `
      <p><label for="example">Example</label> <select id="example"><option value="">the route of a day</option></select></p>
      <label for="program">Program</label>
      <textarea id="program" rows="16" spellcheck="false" autocapitalize="off"></textarea>
      <p class="choices">
        <label>Seed <input id="seed" type="number" min="1" value="1"></label>
        <label>Clock <input id="clock" value="2026-12-01T13:00:00Z"></label>
        <label>Fault <select id="fault"><option>none</option><option>503 twice</option><option>slow</option><option>cut after applied</option></select></label>
        <label><input id="anew" type="checkbox" checked> A new company for each run</label>
        <button id="run" type="button">Run</button>
        <button id="share" type="button">Keep it in the address</button>
      </p>
      <h2 id="output-title">Output</h2>
      <pre id="output" role="log" aria-labelledby="output-title" tabindex="0"></pre>
      <h2 id="requests-title">Requests</h2>
      <pre id="requests" role="log" aria-labelledby="requests-title" tabindex="0"></pre>
      <h2 id="console-title">Console</h2>
      <p>The company as the last run has left it: its day, its requests, its clock, what goes wrong.</p>
      <p><button id="show-console" type="button" aria-controls="console" aria-expanded="false">Show the console</button></p>
      <div id="console"></div>`;
    this.field("program").value = first;
    this.field("run").addEventListener("click", () => void this.run());
    this.field("show-console").addEventListener("click", () => this.showConsole());
    this.field("share").addEventListener("click", () => this.share());
    this.field("example").addEventListener("change", () => this.choose(this.field("example").value));
    void this.open();
  }

  private field(id: string): HTMLInputElement {
    return this.querySelector(`#${id}`) as HTMLInputElement;
  }

  /** What the address asks for: an example by name, or a program. It waits for a click. */
  private async open(): Promise<void> {
    const code = new URLSearchParams(location.hash.slice(1)).get("code");
    if (code) this.field("program").value = await unpack(code).catch(() => first);
    const operations = (await (await fetch("/operations.json")).json()) as Example[];
    for (const { name } of operations) this.field("example").append(new Option(name, name));
    this.examples = operations;
    const asked = new URLSearchParams(location.search).get("example");
    if (asked && !code) this.choose(asked);
  }

  private examples: readonly Example[] = [];

  private choose(name: string): void {
    const example = this.examples.find((one) => one.name === name);
    this.field("example").value = example ? name : "";
    this.field("program").value = example?.typescript ?? first;
  }

  private settings() {
    return {
      seed: Number(this.field("seed").value),
      clock: this.field("clock").value,
      fault: this.field("fault").value as FaultName,
    };
  }

  private showConsole(): void {
    if (this.frame) return;
    this.company ??= new Company();
    const { company } = this;
    void company.current(this.settings()).catch(() => {});
    const frame = document.createElement("iframe");
    frame.title = "Console of the mock server";
    // It has what comes through its port, and nothing else of the page.
    frame.setAttribute("sandbox", "allow-scripts allow-forms allow-downloads");
    frame.addEventListener("load", () => frame.contentWindow?.postMessage("port", "*", [company.connect()]));
    frame.src = "/playground/console.html";
    this.frame = frame;
    this.field("console").append(frame);
    this.field("show-console").setAttribute("aria-expanded", "true");
  }

  private async run(): Promise<void> {
    this.worker?.terminate();
    const output = this.field("output") as HTMLElement;
    const requests = this.field("requests") as HTMLElement;
    output.textContent = "";
    requests.textContent = "";
    const worker = new Worker("/playground/worker.js", { type: "module" });
    this.worker = worker;
    const end = (text: string) => {
      clearTimeout(timer);
      worker.terminate();
      output.append(`${text}\n`);
    };
    const timer = setTimeout(() => end("It was ended after 10 seconds."), longest);
    worker.onerror = ({ message }) => end(`It could not run: ${message}`);
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.kind === "done") end(`Done in ${data.milliseconds} ms.`);
      else (data.kind === "request" ? requests : output).append(`${data.text}\n`);
    };
    this.company ??= new Company();
    const { company } = this;
    const anew = this.field("anew").checked;
    try {
      const { env } = await (anew ? company.start(this.settings()) : company.current(this.settings()));
      worker.postMessage({ program: this.field("program").value, env } satisfies Run, [company.connect()]);
      if (anew && this.frame) this.frame.src = "/playground/console.html";
    } catch (error) {
      end(`It could not run: ${error instanceof Error ? error.message : error}`);
    }
  }

  private async share(): Promise<void> {
    location.hash = `code=${await pack(this.field("program").value)}`;
  }
}

interface Example {
  readonly name: string;
  readonly typescript: string;
}

const through = (bytes: BlobPart, stream: GenericTransformStream) =>
  new Response(
    new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array, Uint8Array>),
  ).arrayBuffer();

/** A program as a part of an address. */
async function pack(text: string): Promise<string> {
  const bytes = new Uint8Array(await through(text, new CompressionStream("deflate-raw")));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

async function unpack(code: string): Promise<string> {
  const binary = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  return new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw")));
}

customElements.define("ofsc-playground", Playground);
