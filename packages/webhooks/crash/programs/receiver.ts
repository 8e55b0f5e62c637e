import { appendFileSync } from "node:fs";
import { createServer } from "node:http";
import { toExpress } from "../../src/node/index.js";
import { receiver } from "../../src/receive/index.js";

const { port, secret, report } = JSON.parse(process.argv[2] ?? "{}") as {
  port: number;
  secret: string;
  report: string;
};
const receive = receiver(
  { activityMoved: ({ activityDetails }, { id }) => appendFileSync(report, `${id} ${activityDetails?.activityId}\n`) },
  { secret },
);
const handle = toExpress(receive);
createServer((request, response) => void handle(request, response)).listen(port, "127.0.0.1", () => {
  process.stdout.write("ready\n");
});
