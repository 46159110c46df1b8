import type { Metadata } from "next";
import { ExplainLatenessForm } from "@/components/lateness/explain-lateness-form";
import { LateClockView } from "@/components/lateness/late-clock-view";
import { Banner } from "@/components/ui/banner";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { latenessRefusals } from "@/lib/lateness/labels";
import { lateClock } from "@/lib/lateness/queries/late-clock";
import { explain } from "./actions";

export const metadata: Metadata = { title: "逾期的原因" };

export default async function LateClockPage({ params }: { params: Promise<{ clockId: string }> }) {
  const officer = await requireOfficer();
  const clock = await found(lateClock(officer, (await params).clockId, now()));
  const form = { id: clock.id, version: clock.version, because: clock.lateBecause ?? "" };
  return (
    <LateClockView clock={clock}>
      {clock.refusal === null ? (
        <ExplainLatenessForm clock={form} action={explain} />
      ) : (
        <Banner kind="info">{latenessRefusals[clock.refusal]}</Banner>
      )}
    </LateClockView>
  );
}
