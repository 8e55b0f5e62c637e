import { connect, createServer, type Socket } from "node:net";

/** A line to a port that can fall silent with its connections open, as when packets are lost: they come later. */
export async function startProxy(to: number): Promise<{ port: number; drop(on: boolean): void; close(): void }> {
  let silent = false;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(to, "127.0.0.1");
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("data", (data) => other.write(data));
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
      if (silent) socket.pause();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    port: (server.address() as { port: number }).port,
    drop: (on) => {
      silent = on;
      for (const socket of sockets) on ? socket.pause() : socket.resume();
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
