import { ReturnPoints } from "@/components/returns/return-points";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { ActBar } from "@/components/workflow/act-bar";
import type { FormAction } from "@/lib/action-result";
import { publicationActLinks } from "@/lib/publications/act-links";
import { endingGroundLabels, verdictLabels, whyNot } from "@/lib/publications/labels";
import type { JudgedPublication, PublicationFile } from "@/lib/publications/queries/publication-file";
import { publicationHref } from "./act-section";
import { JudgementForm } from "./judgement-form";
import { PublicTextView } from "./public-text-view";
import { PublicationStateBadge } from "./publication-state-badge";

type Props = { file: PublicationFile; judge: FormAction<unknown, unknown> };

/** Whether and how a decision is made public, and what may be done now. */
export function PublicationView({ file, judge }: Props) {
  const { publication, caseId, decisionId } = file;
  return (
    <>
      <Section
        title={`信息公开　${file.number ?? "尚未编号"}`}
        aside={<PublicationStateBadge state={publication?.state ?? null} />}
      >
        {publication === null ? <Judgement file={file} judge={judge} /> : <Judged file={file} judged={publication} />}
      </Section>
      {publication === null ? null : <Text judged={publication} />}
      <p className="mt-4 flex flex-wrap gap-3">
        <ButtonLink href={`/office/cases/${caseId}/decisions/${decisionId}`}>返回决定</ButtonLink>
        <ButtonLink href="/office/publications">待公开清单</ButtonLink>
      </p>
    </>
  );
}

const Judgement = ({ file, judge }: Props) =>
  file.judgeRefusal === null ? (
    <>
      <p className="mb-4 max-w-measure">
        《行政处罚法》第四十八条：具有一定社会影响的行政处罚决定应当依法公开。先判断，再拟公开文本；公开和不公开都要写明理由，并由另一人审核。
      </p>
      <JudgementForm decisionId={file.decisionId} action={judge} />
    </>
  ) : (
    <Banner kind="info">{whyNot(file.judgeRefusal)}</Banner>
  );

function Judged({ file, judged }: { file: PublicationFile; judged: JudgedPublication }) {
  return (
    <>
      <ReturnPoints points={judged.returnPoints} open={judged.state === "returned"} />
      <DescriptionList items={factsOf(judged)} />
      <ActBar acts={publicationActLinks(publicationHref(file), judged.refusalOf)} />
    </>
  );
}

function factsOf(judged: JudgedPublication) {
  const { proposedOn, settledOn, endGround, documentId, sha256 } = judged;
  return [
    {
      term: "判断",
      detail: `${judged.isPublic ? verdictLabels.public : verdictLabels.withheld}：${judged.judgedBecause}`,
    },
    { term: "判断人", detail: `${judged.judgedOn}　${judged.judgedByName}` },
    ...(proposedOn === null ? [] : [{ term: "拟稿", detail: `${proposedOn}　${judged.proposedByName ?? ""}` }]),
    ...(settledOn === null ? [] : [{ term: "审核", detail: `${settledOn}　${judged.settledByName ?? ""}` }]),
    { term: "决定书原件", detail: <Paper id={judged.sourceId} sha256={judged.sourceSha256} /> },
    ...(documentId === null || sha256 === null
      ? []
      : [{ term: "公开文本", detail: <Paper id={documentId} sha256={sha256} /> }]),
    ...(judged.state === "published" ? [{ term: "网上公开", detail: <PublicLink judged={judged} /> }] : []),
    ...(endGround === null
      ? []
      : [
          {
            term: "终止公开",
            detail: `${judged.endedOn}　${endingGroundLabels[endGround]}　${judged.endedBecause ?? ""}`,
          },
        ]),
  ];
}

const Paper = ({ id, sha256 }: { id: string; sha256: string }) => (
  <>
    <a className="link" href={`/documents/${id}`} target="_blank" rel="noreferrer">
      打开（PDF）
    </a>
    <span className="ms-3 break-all text-muted">SHA-256 {sha256}</span>
  </>
);

const PublicLink = ({ judged }: { judged: JudgedPublication }) => (
  <>
    <TextLink href={`/penalties/${judged.id}`}>{judged.publishedOn}起公开</TextLink>
    {judged.publicUntil === null ? null : `，至${judged.publicUntil}（含当日）`}
  </>
);

function Text({ judged }: { judged: JudgedPublication }) {
  if (!judged.isPublic) return null;
  return (
    <Section title={judged.text === null ? "公开文本预览（规则遮盖后）" : "公开文本"}>
      <PublicTextView text={judged.text ?? judged.byRule} />
      <Boxes boxes={judged.boxes} />
    </Section>
  );
}

const Boxes = ({ boxes }: Pick<JudgedPublication, "boxes">) =>
  boxes.length === 0 ? null : (
    <p className="text-muted">
      另由人工遮盖{boxes.length}处：{boxes.map(({ reason }) => reason).join("；")}
    </p>
  );
