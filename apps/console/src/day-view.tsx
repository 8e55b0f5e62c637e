import { useEffect, useState } from "preact/hooks";
import type { Bar, ConsoleInfo, Day } from "../../mock-server/src/console/api.js";
import { ActivityView } from "./activity-view.js";
import { ask } from "./ask.js";

const [FROM, TO] = [6, 21];
const span = (TO - FROM) * 60;
const hours = Array.from({ length: TO - FROM }, (_, at) => FROM + at);

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) - FROM * 60;
const percent = (minutes: number) => `${(Math.max(0, Math.min(span, minutes)) / span) * 100}%`;

const said = ({ id, type, status, label, start, duration }: Bar) =>
  `${id} ${type} ${label}, ${status}${start ? `, ${start}` : ""}, ${duration} minutes`;

/** A day as a dispatcher sees it: people as rows, work as bars, and beside them what nobody has yet. */
export function DayView({ info, turn }: { info: ConsoleInfo; turn: number }) {
  const [date, setDate] = useState(info.now.slice(0, 10));
  const [area, setArea] = useState(info.areas[0]?.id ?? "");
  const [day, setDay] = useState<Day>();
  const [chosen, setChosen] = useState<number>();

  useEffect(() => {
    ask<Day>("GET", `day?date=${date}&area=${encodeURIComponent(area)}`).then(setDay);
  }, [date, area, turn]);

  const bar = (one: Bar, style?: { left: string; width: string }) => (
    <button
      key={one.id}
      type="button"
      class={`bar ${one.status}`}
      style={style}
      data-activity={one.id}
      aria-label={said(one)}
      title={said(one)}
      onClick={() => setChosen(one.id)}
    >
      {one.type} {one.label}
    </button>
  );
  const placed = (one: Bar) => {
    const start = one.start ? minutesOf(one.start) : 0;
    return bar(one, { left: percent(start), width: percent(Math.min(one.duration, span - start)) });
  };

  return (
    <>
      <form class="tools" onSubmit={(event) => event.preventDefault()}>
        <label>
          Day{" "}
          <input
            type="date"
            value={date}
            onInput={({ currentTarget }) => currentTarget.value && setDate(currentTarget.value)}
          />
        </label>
        <label>
          Area{" "}
          <select value={area} onChange={({ currentTarget }) => setArea(currentTarget.value)}>
            {info.areas.map(({ id, name, depth }) => (
              <option key={id} value={id}>{`${"\u2003".repeat(depth)}${name}`}</option>
            ))}
          </select>
        </label>
      </form>
      <div class="day">
        <section aria-label="Routes" class="routes">
          <div class="hours" aria-hidden="true">
            {hours.map((hour) => (
              <span key={hour}>{hour}</span>
            ))}
          </div>
          <ul>
            {day?.rows.map(({ id, name, bars }) => (
              <li key={id} data-resource={id}>
                <span class="name">{name}</span>
                <span class="track">{bars.map(placed)}</span>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="open" class="open">
          <h2 id="open">Unscheduled ({day?.open.length ?? 0})</h2>
          <div class="chips">{day?.open.slice(0, 300).map((one) => bar(one))}</div>
        </section>
      </div>
      {chosen !== undefined && <ActivityView id={chosen} turn={turn} onClose={() => setChosen(undefined)} />}
    </>
  );
}
