import type { Metadata } from "next";
import { ActPage } from "@/components/campaigns/act-page";
import { LineForm } from "@/components/campaigns/line-form";
import { statedWords } from "@/components/campaigns/line-list";
import { SetAsideForm } from "@/components/campaigns/reason-forms";
import { Section } from "@/components/ui/section";
import { requireOfficer } from "@/lib/auth/session";
import { whyNot } from "@/lib/campaigns/labels";
import { taskDefaults } from "@/lib/campaigns/lines";
import { campaignFile } from "@/lib/campaigns/queries/campaign-file";
import { lineOf } from "@/lib/campaigns/queries/lines";
import { found } from "@/lib/found";
import { confirm, setAside } from "./actions";

export const metadata: Metadata = { title: "核对通知中的一条" };

type Props = { params: Promise<{ id: string; noticeLineId: string }> };

export default async function LinePage({ params }: Props) {
  const officer = await requireOfficer();
  const { id, noticeLineId } = await params;
  const campaign = await found(campaignFile(officer, id));
  const line = await found(lineOf(campaign.id, noticeLineId));
  const refusal = campaign.refusalOf("confirmLine") ?? (line.decidedOn === null ? null : "line_decided");
  const place = { id: campaign.id, version: campaign.version, lineId: line.id };
  const back = { label: campaign.title, href: `/office/campaigns/${campaign.id}/lines` };
  return (
    <ActPage title={line.number === null ? "未识别的内容" : `第${line.number}项`} back={back} refusal={whyNot(refusal)}>
      <Section title="通知的写法">
        <p className="max-w-measure">{line.words}</p>
        {line.kind === "proposal" ? <p className="text-muted">{statedWords(line)}</p> : null}
      </Section>
      <Section title="确认为任务">
        <LineForm
          key={line.id}
          place={place}
          defaults={taskDefaults(line, campaign.units)}
          units={campaign.units}
          action={confirm}
        />
      </Section>
      <Section title="不列为任务">
        <SetAsideForm key={line.id} place={place} action={setAside} />
      </Section>
    </ActPage>
  );
}
