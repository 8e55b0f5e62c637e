export { crashScope } from "./crash-scope.js";
export { databases, type TestDatabase } from "./databases.js";
export { freePort } from "./free-port.js";
export { postgresProgram, startPostgres, type TestPostgres } from "./postgres.js";
export { openPrograms, type Programs, type Running } from "./programs.js";
export { startProxy } from "./proxy.js";
export { random } from "./random.js";
export { redisProgram, startRedis, type TestRedis } from "./redis.js";
