import { Badge, type Tone } from "@/components/ui/badge";
import { PageHead } from "@/components/ui/page-head";
import { Tabs } from "@/components/ui/tabs";
import { campaignStateLabels } from "@/lib/campaigns/labels";
import type { CampaignState } from "@/lib/campaigns/lifecycle";

const tones: Readonly<Record<CampaignState, Tone>> = { prepared: "soon", running: "accent", ended: "neutral" };

type Props = {
  campaign: { id: string; title: string; noticeNumber: string; state: CampaignState; waitingLines: number };
  /** The part of the action that is shown. */
  current: "board" | "brief" | "effect" | "rounds" | "lines";
  action?: React.ReactNode;
};

/** The head that the pages of one special action share. */
export function CampaignHead({ campaign, current, action }: Props) {
  const base = `/office/campaigns/${campaign.id}`;
  const tabs = [
    { href: base, label: "台账" },
    { href: `${base}/brief`, label: "领导页" },
    { href: `${base}/effect`, label: "行动效果" },
    { href: `${base}/rounds`, label: "报送与督办" },
    { href: `${base}/lines`, label: "通知原文与确认", count: campaign.waitingLines },
  ];
  return (
    <>
      <PageHead
        crumbs={[{ label: "专项行动", href: "/office/campaigns" }]}
        title={campaign.title}
        number={campaign.noticeNumber}
        state={<Badge tone={tones[campaign.state]}>{campaignStateLabels[campaign.state]}</Badge>}
        action={action}
      />
      <Tabs label="专项行动" tabs={tabs} current={current === "board" ? base : `${base}/${current}`} />
    </>
  );
}
