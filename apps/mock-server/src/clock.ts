/** A moment: a `Date`, milliseconds since 1970, or a text that `Date` reads. */
export type Moment = Date | number | string;

/** Where the server takes all its time from. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Moves the time forward. */
  advance(milliseconds: number): void;
  /** Jumps to a moment. */
  set(moment: Moment): void;
  /** Goes back to where it began, when the server does; a clock of your own may do without. */
  reset?(): void;
}

/** A clock that shows the real time or, given a start, one that stands still until it is moved. */
export function createClock(start?: Moment): Clock {
  const first = start === undefined ? 0 : millisecondsOf(start);
  let shift = first;
  const base = start === undefined ? () => Date.now() : () => 0;
  return {
    now: () => base() + shift,
    advance(milliseconds) {
      shift += milliseconds;
    },
    set(moment) {
      shift = millisecondsOf(moment) - base();
    },
    reset() {
      shift = first;
    },
  };
}

/** A moment in milliseconds since 1970. */
export function millisecondsOf(moment: Moment): number {
  const milliseconds = new Date(moment).getTime();
  if (Number.isNaN(milliseconds)) throw new TypeError(`not a moment: ${String(moment)}`);
  return milliseconds;
}
