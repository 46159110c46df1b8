import { type LegalDate, minuteStamp, proseDate } from "@/lib/kernel/clock";

/** A legal date: `2026-11-22`, or `2026年11月22日` in prose; `—` when there is none. */
export function DateText({ on, prose }: { on: LegalDate | null; prose?: boolean }) {
  if (on === null) return <Absent />;
  return (
    <time dateTime={on} className="whitespace-nowrap">
      {prose ? proseDate(on) : on}
    </time>
  );
}

/** An instant to the minute in Asia/Shanghai: `2026-11-22 09:37`. */
export function MinuteText({ at }: { at: Date | null }) {
  if (at === null) return <Absent />;
  return (
    <time dateTime={at.toISOString()} className="whitespace-nowrap">
      {minuteStamp(at)}
    </time>
  );
}

/** Stands for a value that is not there. */
export function Absent() {
  return (
    <span className="text-muted">
      <span aria-hidden="true">—</span>
      <span className="sr-only">无</span>
    </span>
  );
}
