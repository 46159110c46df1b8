import { PaperTable } from "@/components/documents/paper-table";
import { ReturnPoints } from "@/components/returns/return-points";
import { Banner } from "@/components/ui/banner";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { ActBar } from "@/components/workflow/act-bar";
import { EventTimeline } from "@/components/workflow/event-timeline";
import type { PaperRow } from "@/lib/documents/queries";
import { eventItem } from "@/lib/event-words";
import { visitActLinks } from "@/lib/patrols/act-links";
import { undecidedRefusal } from "@/lib/patrols/case-policy";
import { findingsIn, type VisitFinding } from "@/lib/patrols/findings";
import type { Checklist } from "@/lib/patrols/queries/checklist";
import type { VisitFile } from "@/lib/patrols/queries/visit-file";
import { resultWords, visitStateLabels } from "@/lib/patrols/visit-labels";
import type { TimelineRow } from "@/lib/workflow/timeline";
import { VisitFindingList } from "./finding-list";
import { LateSection } from "./late-section";
import { NamedFiles } from "./named-files";
import { SignedUpload } from "./signed-upload";
import { UninspectedSection } from "./uninspected-section";
import { UnsentNotice } from "./unsent-notice";
import { VisitFacts } from "./visit-facts";

type Props = {
  file: VisitFile;
  checklist: Checklist;
  papers: readonly PaperRow[];
  events: readonly TimelineRow[];
  /** The reader's post sees only the papers that went out. */
  isPartial: boolean;
};

export function VisitView({ file, checklist, papers, events, isPartial }: Props) {
  const findings = findingsIn(checklist.answers);
  const isUndecided = undecidedRefusal({ ...file, findings: findings.length }) === null;
  return (
    <>
      <PageHead
        crumbs={[{ href: "/office/patrols", label: "检查任务" }, { label: file.employerName }]}
        title={`检查：${file.employerName}`}
        number={file.noticeNumber ?? undefined}
        state={visitStateLabels[file.state]}
      />
      <ActBar acts={visitActLinks({ ...file, isUndecided })} />
      <p className="flex flex-wrap gap-x-6">
        <TextLink href={`/office/patrols/${file.id}/brief`}>入企一页纸</TextLink>
        {file.code === null ? null : <TextLink href={`/office/patrols/${file.id}/code`}>检查码</TextLink>}
      </p>
      <Standing file={file} />
      <UnsentNotice visitId={file.id} />
      <Section title="检查安排">
        <VisitFacts file={file} />
      </Section>
      {file.state === "recorded" ? <Result file={file} findings={findings} checklist={checklist} /> : null}
      <UninspectedSection file={file} checklist={checklist} />
      <LateSection checklist={checklist} />
      <Section title="文书">
        <PaperTable papers={papers} isPartial={isPartial} />
      </Section>
      <EventTimeline events={events.map(eventItem)} />
    </>
  );
}

type ResultProps = { file: VisitFile; findings: readonly VisitFinding[]; checklist: Checklist };

function Result({ file, findings, checklist }: ResultProps) {
  const kept = checklist.photos.filter(({ questionKey }) => questionKey === "");
  const signed = kept.filter(({ struckOn }) => struckOn === null);
  return (
    <>
      <Section title={`检查发现的问题（${findings.length}）`}>
        <VisitFindingList findings={findings} />
        {file.caseId === null ? null : (
          <p>
            已立案或者并入案件：<TextLink href={`/office/cases/${file.caseId}`}>{file.caseNumber ?? "案件"}</TextLink>
          </p>
        )}
        {file.declinedBecause === null ? null : <p>不立案：{file.declinedBecause}</p>}
        {file.promises === "" ? null : <p>单位的说明和承诺：{file.promises}</p>}
        <p>{resultWords(file)}</p>
        {file.handings.map((handing) => (
          <p key={handing.id} className="text-muted">
            {`${handing.replacedOn}${handing.by}更正（${handing.because}）。更正前：${resultWords({ ...file, ...handing, resultId: handing.id })}`}
          </p>
        ))}
      </Section>
      <Section title={`签名的笔录（${signed.length}）`}>
        <NamedFiles files={signed} />
        {kept.map(({ id, name, struckOn, struckBecause }) =>
          struckOn === null ? null : (
            <p key={id} className="text-muted">{`${name}：${struckOn}剔除（${struckBecause}）`}</p>
          ),
        )}
        {file.signingRefusedOn === null ? null : (
          <p>
            {file.signingRefusalId === null
              ? `笔录中已经注明在场人员拒绝签名（${file.signingRefusedOn}）。`
              : `在场人员拒绝签名，${file.signingRefusedOn}注明，说明见下列文书。`}
          </p>
        )}
        {file.carriedOn !== null && file.caseId !== null ? (
          <p>
            检查材料已经转入证据目录，以后上传的在<TextLink href={`/office/cases/${file.caseId}/orders`}>案件</TextLink>
            中再转入。
          </p>
        ) : null}
        {file.refusalOf("keepSigned") === null ? <SignedUpload visitId={file.id} accountId={file.actorId} /> : null}
      </Section>
    </>
  );
}

const UNAPPROVED =
  "先行检查没有补办审批，按未经审批记录。检查中发现的问题不能据以立案、归入案件和告知结果；需要查处的，另行呈报检查或者依其他线索立案，重新收集证据。";

function Standing({ file }: { file: VisitFile }) {
  const { state, isUrgent, approvedOn, approvalRefusedOn, returnPoints } = file;
  const waits = state === "returned" || state === "proposed";
  if (waits && returnPoints.length > 0) return <ReturnPoints points={returnPoints} open />;
  if (state === "cancelled") return <Banner kind="info">{`${file.endedOn}取消：${file.endedBecause}`}</Banner>;
  if (approvalRefusedOn !== null) return <Banner kind="warn">{UNAPPROVED}</Banner>;
  if (isUrgent && approvedOn === null) return <Banner kind="warn">紧急情况先行检查，审批尚未补办。</Banner>;
  return null;
}
