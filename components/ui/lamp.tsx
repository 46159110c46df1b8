import { classNames } from "./class-names";
import { type LampKind, type LampReading, lampWords } from "./lamp-words";

const COLOURS: Record<LampKind, string> = {
  overdue: "text-overdue font-semibold",
  warned: "text-soon font-semibold",
  today: "text-overdue font-semibold",
  soon: "text-soon font-semibold",
  normal: "text-ink",
  paused: "text-muted",
  done: "text-done",
};

const SHAPES: Record<LampKind, React.ReactNode> = {
  overdue: <path d="M6 0.5 12 11.5H0Z" />,
  warned: <path d="M6 0.5 12 11.5H0Z" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  today: <path d="M6 0 12 6 6 12 0 6Z" />,
  soon: (
    <>
      <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 1A5 5 0 0 1 6 11Z" />
    </>
  ),
  normal: <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  paused: <path d="M2 1H5V11H2ZM7 1H10V11H7Z" />,
  done: <path d="M1 6.5 4.5 10 11 2.5" fill="none" stroke="currentColor" strokeWidth="2" />,
};

/** A deadline's state: words first, then a shape of its own, then colour. */
export function Lamp(reading: LampReading) {
  return (
    <span className={classNames("inline-flex items-baseline gap-1.5", COLOURS[reading.kind])}>
      <svg viewBox="0 0 12 12" className="size-[0.75em] shrink-0" fill="currentColor" aria-hidden="true">
        {SHAPES[reading.kind]}
      </svg>
      <span>{lampWords(reading)}</span>
    </span>
  );
}
