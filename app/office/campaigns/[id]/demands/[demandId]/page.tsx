import type { Metadata } from "next";
import { DemandView } from "@/components/campaigns/demand-view";
import { CloseDemandForm, ReplyDemandForm } from "@/components/campaigns/pressing-forms";
import { Section } from "@/components/ui/section";
import { requireOfficer } from "@/lib/auth/session";
import { demandFile } from "@/lib/campaigns/queries/demands";
import { readLamps } from "@/lib/deadlines/lamps";
import { found } from "@/lib/found";
import { close, reply } from "./actions";

export const metadata: Metadata = { title: "督办" };

export default async function DemandPage({ params }: { params: Promise<{ id: string; demandId: string }> }) {
  const officer = await requireOfficer();
  const { id, demandId } = await params;
  const demand = await found(demandFile(officer, id, demandId));
  const clock = { id: demand.id, dueOn: demand.replyDueOn, provisional: false };
  const lamps = await readLamps(demand.regionCode, [clock]);
  const place = { id: demand.id, version: demand.version };
  return (
    <DemandView demand={demand} lamp={lamps[demand.id]}>
      {demand.refusalOf("reply") === null ? (
        <Section title="反馈">
          <ReplyDemandForm place={place} action={reply} />
        </Section>
      ) : null}
      {demand.refusalOf("close") === null ? (
        <Section title="办结">
          <CloseDemandForm place={place} action={close} />
        </Section>
      ) : null}
    </DemandView>
  );
}
