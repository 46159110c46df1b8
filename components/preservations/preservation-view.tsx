import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Lamp } from "@/components/ui/lamp";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { ActBar } from "@/components/workflow/act-bar";
import type { LampOf } from "@/lib/deadlines/lamps";
import { hrefOf, preservationActLinks } from "@/lib/preservations/act-links";
import { dayWords, groundLabels } from "@/lib/preservations/labels";
import type { PreservationFile } from "@/lib/preservations/queries/preservation-file";
import { ItemList } from "./item-list";
import { PreservationStateBadge } from "./preservation-table";

type Props = { preservation: PreservationFile; lamp: LampOf | undefined };

/** One preservation: how its days stand, who did what, and each item with what became of it. */
export function PreservationView({ preservation, lamp }: Props) {
  const days = dayWords(preservation, preservation.today);
  return (
    <>
      <Section
        title={`先行登记保存　${preservation.number ?? "尚未编号"}`}
        aside={<PreservationStateBadge state={preservation.state} />}
      >
        {days === null ? null : <Banner kind="warn">{days.said}</Banner>}
        <ActBar acts={preservationActLinks(hrefOf(preservation), preservation.refusalOf)} />
        <DescriptionList items={factsOf(preservation, lamp)} />
      </Section>
      <Section title="证据清单" aside={<span>{progressWords(preservation)}</span>}>
        <ItemList items={preservation.items} isPast={days?.isPast ?? false} />
      </Section>
      <p className="mt-4">
        <ButtonLink href={`/office/cases/${preservation.caseId}/preservations`}>返回登记保存</ButtonLink>
      </p>
    </>
  );
}

function progressWords({ items }: PreservationFile): string {
  const held = items.filter(({ isHeld }) => isHeld !== false);
  return `${held.length}项中${held.filter(({ disposal }) => disposal !== null).length}项已处理`;
}

function factsOf(preservation: PreservationFile, lamp: LampOf | undefined) {
  const { ground, reason, proposedOn, proposer, decidedOn, decider, opinion, approvalId } = preservation;
  const { dueOn, withdrawnOn, withdrawnBecause } = preservation;
  return [
    { term: "情形", detail: groundLabels[ground] },
    { term: "具体情况和理由", detail: reason },
    { term: "呈报", detail: `${proposedOn}　${proposer}` },
    {
      term: "负责人审批",
      detail:
        decidedOn === null ? "尚未审批" : <Decided said={`${decidedOn}　${decider}　${opinion}`} id={approvalId} />,
    },
    ...heldFacts(preservation),
    ...(dueOn === null ? [] : [{ term: "处理期限", detail: lamp ? <Lamp {...lamp} /> : dueOn }]),
    ...(withdrawnOn === null ? [] : [{ term: "撤回", detail: `${withdrawnOn}　${withdrawnBecause}` }]),
  ];
}

function heldFacts({ caseId, heldOn, holder, documentId, servedOn }: PreservationFile) {
  if (heldOn === null || documentId === null) return [];
  return [
    { term: "登记保存", detail: `${heldOn}　${holder}` },
    { term: "通知书", detail: <Paper id={documentId}>先行登记保存证据通知书（PDF）</Paper> },
    { term: "送达", detail: servedOn === null ? <Unserved caseId={caseId} /> : `${servedOn}送达` },
  ];
}

const Unserved = ({ caseId }: { caseId: string }) => (
  <>
    尚无送达记录。<TextLink href={`/office/cases/${caseId}/deliveries`}>登记送达</TextLink>
  </>
);

const Decided = ({ said, id }: { said: string; id: string | null }) => (
  <>
    {said}　{id === null ? null : <Paper id={id}>审批表（PDF）</Paper>}
  </>
);

export const Paper = ({ id, children }: { id: string; children: React.ReactNode }) => (
  <a className="link" href={`/documents/${id}`} target="_blank" rel="noreferrer">
    {children}
  </a>
);
