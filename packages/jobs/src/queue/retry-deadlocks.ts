import { setTimeout as sleep } from "node:timers/promises";

interface Queries {
  query(text: string, values?: unknown[]): Promise<unknown>;
}

const deadlock = "40P01";
const mostTries = 10;

/**
 * Statements of two processes can wait for each other; PostgreSQL then takes one of them back, whole, and leaves it to its
 * sender to say it again. Left as it is, a part that was done would stand still until its lock is over.
 */
export function retryDeadlocks(on: Queries): void {
  const query = on.query.bind(on);
  on.query = async (...args) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await query(...args);
      } catch (error) {
        if ((error as { code?: unknown }).code !== deadlock || tries === mostTries) throw error;
        await sleep(Math.random() * 20 * tries);
      }
    }
  };
}
