/** Whether it is a number that something can be measured by. */
export const isAbove0 = (value: unknown): value is number => Number.isFinite(value) && (value as number) > 0;
