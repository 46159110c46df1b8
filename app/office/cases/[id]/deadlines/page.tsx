import type { Metadata } from "next";
import { Section } from "@/components/ui/section";
import { ClockList } from "@/components/workflow/clock-list";
import { requireOfficer } from "@/lib/auth/session";
import { clocksOfCase } from "@/lib/cases/queries/binding-clocks";
import { caseFile } from "@/lib/cases/queries/case-file";
import { readLamps } from "@/lib/deadlines/lamps";
import { found } from "@/lib/found";

export const metadata: Metadata = { title: "期限" };

export default async function CaseDeadlinesPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const kase = await found(caseFile(officer, (await params).id));
  const clocks = await clocksOfCase(kase.id);
  const lamps = await readLamps(kase.regionCode, clocks);
  return (
    <Section title="本案的期限">
      <ClockList clocks={clocks} lamps={lamps} />
    </Section>
  );
}
