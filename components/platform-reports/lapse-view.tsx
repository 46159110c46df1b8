import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { halfWords, periodSentence, reporterKindLabels } from "@/lib/platform-reports/labels";
import { lapseActLabels, lapseStageLabels, whyNoStep } from "@/lib/platform-reports/lapse-labels";
import type { Lapse, LapseFile } from "@/lib/platform-reports/queries/lapses";
import { ROOT } from "./reports-head";

type Props = { file: LapseFile; children: React.ReactNode };

/** One that has not reported: what was done about it, and the steps that are open, or why none is. */
export function LapseView({ file, children }: Props) {
  const { period, lapse, answer } = file;
  const path = `${ROOT}/periods/${period.id}`;
  const reason = lapse.refusalOf(lapse.next ?? "lead");
  return (
    <>
      <PageHead
        crumbs={[
          { href: path, label: `${halfWords(period.half)}报告期` },
          { href: `${path}/lapses`, label: "未报单位" },
        ]}
        title={lapse.name}
        number={reporterKindLabels[lapse.kind]}
        state={<Standing file={file} />}
      />
      <p>
        {periodSentence(period)} <TextLink href={`${ROOT}/reporters/${lapse.id}`}>台账登记</TextLink>
      </p>
      <Section title="已办的步骤">
        <DataTable
          caption="已办的步骤"
          columns={columns}
          rows={lapse.steps}
          rowKey={(row) => row.id}
          empty={<p className="text-muted">还没有提醒。提醒、限期报送通知书、线索依次办理，每一步由人发出。</p>}
        />
      </Section>
      {file.struck.map((one) => (
        <p key={one.id} className="my-3 text-muted">
          <s>
            {one.receivedOn}收到书面报送：{one.note}（{one.recordedBy}登记）
          </s>{" "}
          {one.struckOn}由{one.struckBy}注销：{one.struckBecause}
        </p>
      ))}
      {answer ? (
        <p className="my-3">
          {answer.receivedOn}收到书面报送：{answer.note}（{answer.recordedBy}登记）
          {file.wasInTime ? null : "收到时通知书载明的报送期限已过，后续步骤照常办理。"}
          {file.strikeRefusal === null ? (
            <>
              {" "}
              <TextLink href={`${path}/lapses/${lapse.id}/strike`}>登记有误，注销</TextLink>
            </>
          ) : null}
        </p>
      ) : null}
      {reason === null || lapse.next === null ? null : (
        <Banner kind="info">
          {reason === "not_your_post" ? `下一步“${lapseActLabels[lapse.next]}”由大队长办理。` : whyNoStep(reason)}
        </Banner>
      )}
      {file.answerRefusal === null ? (
        <p className="my-3">
          <ButtonLink href={`${path}/lapses/${lapse.id}/answer`}>登记书面报送</ButtonLink>
        </p>
      ) : null}
      {lapse.next === null ? <CaseOnLead file={file} /> : null}
      {children}
    </>
  );
}

function Standing({ file: { lapse, answer, wasInTime } }: Pick<Props, "file">) {
  if (lapse.hasReported) return <Badge tone="done">{wasInTime ? "已书面报送" : "已提交"}</Badge>;
  return <Badge tone="soon">{answer ? "逾期书面报送" : "未提交"}</Badge>;
}

function CaseOnLead({ file: { period, lapse, kase, caseRefusal } }: Pick<Props, "file">) {
  if (kase) {
    return (
      <p className="mt-4">
        已立案：<TextLink href={`/office/cases/${kase.id}`}>{kase.number}</TextLink>
      </p>
    );
  }
  return caseRefusal === null ? (
    <p className="mt-4">
      <ButtonLink href={`${ROOT}/periods/${period.id}/lapses/${lapse.id}/case`} tone="primary">
        由线索立案
      </ButtonLink>
    </p>
  ) : (
    <p className="text-muted">
      {caseRefusal === "not_your_post" ? "已移作线索，由大队长决定是否立案。" : whyNoStep(caseRefusal)}
    </p>
  );
}

type Step = Lapse["steps"][number];

const columns: Column<Step>[] = [
  { key: "stage", header: "步骤", cell: (row) => <StepName step={row} /> },
  { key: "on", header: "日期", cell: (row) => row.releasedOn },
  { key: "by", header: "经办人", cell: (row) => row.releasedBy },
  { key: "days", header: "期限、送达", cell: (row) => daysOf(row) },
  { key: "note", header: "备注", cell: (row) => row.note || "—" },
];

function StepName({ step: { stage, documentId } }: { step: Step }) {
  if (documentId === null) return lapseStageLabels[stage];
  return (
    <a className="link" href={`/documents/${documentId}`} target="_blank" rel="noreferrer">
      {lapseStageLabels[stage]}
    </a>
  );
}

const daysOf = ({ replyOn, servedOn }: Step): string =>
  replyOn !== null ? `限${replyOn}前（含当日）报送` : servedOn !== null ? `${servedOn}送达` : "—";
