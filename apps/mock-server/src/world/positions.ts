/** Where a resource was at a moment. */
export interface Position {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly lat: number;
  readonly lng: number;
  /** Metres. */
  readonly alt?: number;
  /** Degrees. */
  readonly dir?: number;
  /** Metres per second. */
  readonly spd?: number;
  /** Metres. */
  readonly acc?: number;
}

export const positionStore = () => ({
  /** By resource, the earliest first. */
  positions: new Map<string, readonly Position[]>(),
});
export type PositionStore = Readonly<ReturnType<typeof positionStore>>;

/** Notes a position; another one of the same moment gives way. */
export function putPosition(world: PositionStore, resourceId: string, position: Position): void {
  const known = world.positions.get(resourceId) ?? [];
  const others = known.filter(({ at }) => at !== position.at);
  world.positions.set(
    resourceId,
    [...others, position].sort((a, b) => a.at - b.at),
  );
}

/** Where a resource was last. */
export function lastPositionOf(world: PositionStore, resourceId: string): Position | undefined {
  return world.positions.get(resourceId)?.at(-1);
}

/** As the API writes it: `2018-06-27T06:06:05+0000`. */
export function writeMoment(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}+0000`;
}

/** Metres between two places, over the ground. */
export function metresBetween(a: { lat: number; lng: number }, b: { lat: number; lng: number }): number {
  const radians = Math.PI / 180;
  const x = (b.lng - a.lng) * radians * Math.cos(((a.lat + b.lat) / 2) * radians);
  const y = (b.lat - a.lat) * radians;
  return 6_371_000 * Math.hypot(x, y);
}
