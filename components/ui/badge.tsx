import { classNames } from "./class-names";

export type Tone = "neutral" | "accent" | "soon" | "overdue" | "done";

const TONES: Record<Tone, string> = {
  neutral: "border-edge bg-paper text-ink",
  accent: "border-accent bg-accent-wash text-accent",
  soon: "border-soon bg-soon-wash text-soon",
  overdue: "border-overdue bg-overdue-wash text-overdue",
  done: "border-done bg-done-wash text-done",
};

/** The name of a state, in words; the tone only underlines it. */
export function Badge({ tone = "neutral", children }: { tone?: Tone; children: React.ReactNode }) {
  return (
    <span className={classNames("inline-block whitespace-nowrap rounded-box border px-1.5", TONES[tone])}>
      {children}
    </span>
  );
}
