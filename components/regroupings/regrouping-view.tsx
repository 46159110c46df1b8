import { PaperTable } from "@/components/documents/paper-table";
import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { DateText } from "@/components/ui/date-text";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/lib/action-result";
import { caseRefusals } from "@/lib/cases/labels";
import { legalDate } from "@/lib/kernel/clock";
import { regroupingKindLabels, regroupingRefusals, regroupingStateLabels } from "@/lib/regroupings/labels";
import type { RegroupingFile } from "@/lib/regroupings/queries/regrouping-file";
import { ApproveRegroupingForm, RefuseRegroupingForm, UndoMergeForm, WithdrawRegroupingForm } from "./decide-forms";
import { EffectView } from "./effect-view";

type Doors = Readonly<Record<"approve" | "refuse" | "withdraw" | "undo", FormAction<unknown, unknown>>>;

/** One proposal to merge or split: what it is, what it does, and whoever decides it. */
export function RegroupingView({ file, doors }: { file: RegroupingFile; doors: Doors }) {
  const { proposal, effect, parts, papers } = file;
  return (
    <>
      <Section
        title={`${regroupingKindLabels[proposal.kind]}呈报`}
        aside={<Badge tone="accent">{regroupingStateLabels[proposal.state]}</Badge>}
      >
        <DescriptionList items={[...factsOf(file)]} />
      </Section>
      {parts.length > 0 ? (
        <Section title="拆出的内容">
          <ul className="list-disc ps-6">
            {parts.map((part) => (
              <li key={part} className="max-w-measure">
                {part}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {effect ? (
        <EffectView
          effect={effect}
          into={proposal.caseNumber}
          from={proposal.kind === "merge" ? proposal.otherNumber : null}
        />
      ) : null}
      {papers.length > 0 ? (
        <Section title="审批表">
          <PaperTable papers={papers} />
        </Section>
      ) : null}
      <Decisions file={file} doors={doors} />
    </>
  );
}

function factsOf({ proposal }: RegroupingFile) {
  const { kind, caseId, caseNumber, otherId, otherNumber, title, reason } = proposal;
  const other = otherId && otherNumber ? <TextLink href={`/office/cases/${otherId}`}>{otherNumber}</TextLink> : title;
  return [
    {
      term: kind === "merge" ? "继续办理" : "原案件",
      detail: <TextLink href={`/office/cases/${caseId}`}>{caseNumber}</TextLink>,
    },
    { term: kind === "merge" ? "并入的案件" : "新案件", detail: other },
    { term: "理由", detail: <p className="max-w-measure whitespace-pre-line">{reason}</p> },
    {
      term: "呈报",
      detail: (
        <>
          {proposal.proposer}，<DateText on={proposal.proposedOn} prose />
        </>
      ),
    },
    ...decisionOf(proposal),
  ];
}

type Proposal = RegroupingFile["proposal"];

function decisionOf({ state, decider, decidedAt, opinion, undoneOn, undoneBecause }: Proposal) {
  const decided = decidedAt === null ? null : legalDate(decidedAt);
  const steps = [
    {
      term: regroupingStateLabels[state === "undone" ? "approved" : state],
      on: decided,
      words: `${decider}：${opinion}`,
    },
    { term: regroupingStateLabels.undone, on: undoneOn, words: undoneBecause },
  ];
  return steps.flatMap(({ term, on, words }) =>
    on === null
      ? []
      : [
          {
            term,
            detail: (
              <>
                <DateText on={on} prose />，{words}
              </>
            ),
          },
        ],
  );
}

function Decisions({ file: { proposal, refusals }, doors }: { file: RegroupingFile; doors: Doors }) {
  const place = { id: proposal.id, version: proposal.version };
  const words = { ...caseRefusals, ...regroupingRefusals };
  const held = refusals.refuse === null && refusals.approve !== null ? words[refusals.approve] : null;
  return (
    <>
      {held ? <Banner kind="warn">现在不能同意：{held}</Banner> : null}
      {refusals.approve === null ? (
        <Section title="审批">
          <ApproveRegroupingForm
            place={place}
            label={`同意${regroupingKindLabels[proposal.kind]}`}
            action={doors.approve}
          />
        </Section>
      ) : null}
      {refusals.refuse === null ? (
        <Section title="不同意">
          <RefuseRegroupingForm place={place} action={doors.refuse} />
        </Section>
      ) : null}
      {refusals.withdraw === null ? (
        <Section title="撤回">
          <WithdrawRegroupingForm place={place} action={doors.withdraw} />
        </Section>
      ) : null}
      {refusals.undo === null ? (
        <Section title="解除并案">
          <UndoMergeForm place={place} action={doors.undo} />
        </Section>
      ) : null}
      {refusals.undo === "merge_bore_fruit" ? <Banner kind="info">{words.merge_bore_fruit}</Banner> : null}
    </>
  );
}
