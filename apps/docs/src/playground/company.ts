import type { Started, ToMock } from "./messages.js";

type Settings = Omit<Extract<ToMock, { kind: "start" }>, "kind">;

/** The mock server of the page, in a worker of its own. */
export class Company {
  private readonly worker = new Worker("/playground/mock.js", { type: "module" });
  private started: Promise<Started> | undefined;

  /** A company as it was at first; what was connected to the one before is answered by this one. */
  start(settings: Settings): Promise<Started> {
    this.started = new Promise((done, fail) => {
      this.worker.onmessage = ({ data }: MessageEvent<Started>) => done(data);
      this.worker.onerror = ({ message }) => fail(new Error(message));
    });
    this.tell({ kind: "start", ...settings });
    return this.started;
  }

  /** The company that there is; one is started where there is none. */
  current(settings: Settings): Promise<Started> {
    return this.started ?? this.start(settings);
  }

  /** A port at which it answers. */
  connect(): MessagePort {
    const { port1, port2 } = new MessageChannel();
    this.tell({ kind: "connect" }, [port1]);
    return port2;
  }

  private tell(message: ToMock, ports: MessagePort[] = []): void {
    this.worker.postMessage(message, ports);
  }
}
