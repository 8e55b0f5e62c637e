import type { OwnLayer } from "../layer.js";

/** Ends a call by its signal or its total time limit, which begins when the call has its place. */
export const deadline = (totalMs: number): OwnLayer => ({
  name: "deadline",
  call: async ({ deadline, invocation }, next) => {
    const { signal, timeout } = invocation.options ?? {};
    deadline.start(signal, timeout?.total ?? totalMs);
    try {
      return await next();
    } finally {
      deadline.close();
    }
  },
});
