import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from "node:net";
import { afterEach } from "vitest";

const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

/** Starts a server on loopback, which goes away with its connections after the test. */
async function listen(server: Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A true HTTP server. */
export const serve = (answer: (request: IncomingMessage, response: ServerResponse) => unknown): Promise<string> =>
  listen(createServer((request, response) => void answer(request, response)));

/** A server that speaks as it likes: told of each request once it has come in completely. */
export const serveSocket = (answer: (socket: Socket, request: string) => unknown): Promise<string> =>
  listen(
    createSocketServer((socket) => {
      let received = "";
      socket.on("data", (chunk) => {
        received += chunk;
        const [head = "", body] = received.split("\r\n\r\n");
        const length = Number(head.match(/content-length: (\d+)/i)?.[1] ?? 0);
        if (body === undefined || body.length < length) return;
        const request = received;
        received = "";
        answer(socket, request);
      });
    }),
  );

/** The body of a request, as text. */
export async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
