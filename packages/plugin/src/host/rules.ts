/** @internal What OFS has said before, by `attributeDescription`. */
export interface Described {
  readonly access?: string;
  readonly fieldType?: string;
  readonly gui?: string;
}

type Values = Readonly<Record<string, unknown>>;

/** Which status may follow which, and which pool. */
const next: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  astatus: {
    pending: "started cancelled suspended enroute",
    enroute: "started cancelled pending",
    started: "complete suspended notdone cancelled",
  },
  invpool: { customer: "deinstall", deinstall: "customer", install: "provider", provider: "install" },
};
const refused: Readonly<Record<string, string>> = {
  astatus: "CODE_ACTIVITY_STATUS_INVALID",
  invpool: "CODE_INVENTORY_POOL_INVALID",
};

/** @internal The entities of a change, by what OFS calls their key. */
export const keys: Readonly<Record<string, string>> = { activity: "aid", inventory: "invid", resource: "pid" };

const TEXT = 65_535;

/**
 * @internal Does with the values of one entity what OFS does: what is not configured or cannot be written is dropped
 * without a word, which is noted here; what is too long, or no way for a status to go, is refused.
 */
export function judge(
  entity: string,
  values: Values,
  now: Values | undefined,
  {
    configured,
    attributes,
    note,
  }: { configured?: object | undefined; attributes: Readonly<Record<string, Described>>; note(what: string): void },
): { kept: Values; errors: object[] } {
  const kept: Record<string, unknown> = {};
  const errors: object[] = [];
  const key = keys[entity] as string;
  for (const [label, value] of Object.entries(values)) {
    const { access, fieldType, gui } = attributes[label] ?? {};
    if (label !== key && ((configured && !Object.hasOwn(configured, label)) || access === "READ_ONLY")) {
      note(`${entity}.${label} is ${access === "READ_ONLY" ? "read-only" : "not configured"}: OFS ignores it`);
      continue;
    }
    kept[label] = value;
    const most = gui === "signature" ? 102_400 : fieldType === "field" ? 119 : TEXT;
    const size = typeof value === "string" ? (most === TEXT ? new Blob([value]).size : value.length) : 0;
    const from = now?.[label];
    const code =
      size > most
        ? "CODE_PROPERTY_VALUE_TOO_LARGE"
        : next[label] && from && value !== from && !next[label][String(from)]?.split(" ").includes(String(value))
          ? refused[label]
          : undefined;
    if (code) {
      errors.push({
        type: "TYPE_ENTITY_PROPERTY",
        code,
        entity,
        entityId: values[key],
        propertyLabel: label,
      });
    }
  }
  return { kept, errors };
}
