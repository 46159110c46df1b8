/** A legal date, `YYYY-MM-DD`, in Asia/Shanghai. */
export type LegalDate = string;

const SHANGHAI = "Asia/Shanghai";
const dateParts = new Intl.DateTimeFormat("en-CA", {
  timeZone: SHANGHAI,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});
const timeParts = new Intl.DateTimeFormat("en-GB", {
  timeZone: SHANGHAI,
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

declare global {
  var laojianClockOffset: number | undefined;
}

/** The instant of now. The only place that reads the machine's clock. */
export function now(): Date {
  return new Date(Date.now() + (globalThis.laojianClockOffset ?? 0));
}

/** Moves the clock of this process so that now is that instant, or back to the machine's. Demo and tests only. */
export function setClock(instant: Date | null): void {
  globalThis.laojianClockOffset = instant === null ? 0 : instant.getTime() - Date.now();
}

/**
 * Milliseconds until an instant, given in milliseconds, by the machine's own clock: sessions live by it wherever the
 * demo's clock stands. None once it is over.
 */
export const millisecondsUntil = (instant: number): number => Math.max(0, instant - Date.now());

/** The legal date in Asia/Shanghai on which an instant falls. */
export const legalDate = (instant: Date): LegalDate => dateParts.format(instant);

/** `2026-11-22 09:37` in Asia/Shanghai. */
export const minuteStamp = (instant: Date): string => `${legalDate(instant)} ${timeParts.format(instant)}`;

/** Parses an ISO instant, for values that arrive as text. Throws RangeError when it is none. */
export function instantOf(iso: string): Date {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) throw new RangeError("not an instant");
  return at;
}

/** The instant at which a legal date begins in Asia/Shanghai, found without fixed-offset arithmetic. */
export function startOf(on: LegalDate): Date {
  const guess = Date.parse(`${on}T00:00:00+08:00`);
  const candidates = [guess, guess - 3_600_000];
  return new Date(
    candidates.find((at) => legalDate(new Date(at)) === on && timeParts.format(new Date(at)) === "00:00") ?? guess,
  );
}

/** Whole calendar days added to a legal date; negative goes back. */
export function addDays(on: LegalDate, days: number): LegalDate {
  const at = new Date(`${on}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Months added to a legal date; ends on the same-numbered day, or on the month's last day where there is none. */
export function addMonths(on: LegalDate, months: number): LegalDate {
  const [year = 0, month = 0, day = 0] = on.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
  return `${last.toISOString().slice(0, 8)}${String(Math.min(day, last.getUTCDate())).padStart(2, "0")}`;
}

/** The instant a number of hours later: for the few limits that the law counts in hours. */
export const addHours = (instant: Date, hours: number): Date => new Date(instant.getTime() + hours * 3_600_000);

export const yearOf = (on: LegalDate): number => Number(on.slice(0, 4));

/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (on: LegalDate): number => new Date(`${on}T00:00:00Z`).getUTCDay();

/** Whole days from one legal date to a later one. */
export const daysBetween = (from: LegalDate, to: LegalDate): number =>
  Math.round((startOf(to).getTime() - startOf(from).getTime()) / 86_400_000);

/** True when the text is a real calendar date written `YYYY-MM-DD`. */
export function isLegalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

/** `2026年1月5日`: the form that papers and prose use (GB/T 9704 7.3.5.4: no zero padding). */
export function proseDate(on: LegalDate): string {
  const [year, month, day] = on.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}
