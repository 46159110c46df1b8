import { Absent } from "@/components/ui/date-text";
import { Lamp } from "@/components/ui/lamp";
import type { LampOf } from "@/lib/deadlines/lamps";

type ClockState = "running" | "paused" | "met" | "stopped";

/** How a case's clock stands; a stroke when none runs. */
export function CaseLamp({ clockState, lamp }: { clockState: ClockState | null; lamp: LampOf | undefined }) {
  if (clockState === "paused") return <Lamp kind="paused" />;
  return clockState === "running" && lamp ? <Lamp {...lamp} /> : <Absent />;
}
