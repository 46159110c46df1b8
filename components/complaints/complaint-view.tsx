import { ComplaintContests } from "@/components/contests/complaint-contests";
import { PaperTable } from "@/components/documents/paper-table";
import { Banner } from "@/components/ui/banner";
import { DescriptionList } from "@/components/ui/description-list";
import { Lamp } from "@/components/ui/lamp";
import { Money } from "@/components/ui/money";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { ActBar } from "@/components/workflow/act-bar";
import { ClockList } from "@/components/workflow/clock-list";
import { EventTimeline } from "@/components/workflow/event-timeline";
import { sexLabels } from "@/lib/cases/inquiry-labels";
import {
  complaintKindLabels,
  complaintStateLabels,
  sourceLabels,
  whyRelated,
  withdrawalMannerLabels,
} from "@/lib/complaints/labels";
import type { ComplaintFile } from "@/lib/complaints/queries/complaint-file";
import type { JoinableCase } from "@/lib/complaints/queries/joinable-cases";
import type { ComplaintPhoto } from "@/lib/complaints/queries/photos";
import type { RelatedComplaint } from "@/lib/complaints/queries/related";
import type { Routing } from "@/lib/complaints/queries/routing";
import type { ShownLines } from "@/lib/complaints/queries/shown-lines";
import type { ContestDesk } from "@/lib/contests/queries/contest-desk";
import type { Deadline } from "@/lib/deadlines/clocks";
import type { LampOf } from "@/lib/deadlines/lamps";
import type { MatterDeliveries } from "@/lib/deliveries/queries/deliveries-of-matter";
import type { PaperRow } from "@/lib/documents/queries";
import { eventItem } from "@/lib/event-words";
import { minuteStamp } from "@/lib/kernel/clock";
import { topicWords } from "@/lib/kernel/topics";
import type { TimelineRow } from "@/lib/workflow/timeline";
import { ClaimLineSection } from "./claim-line-section";
import { ComplainantCorrections } from "./complainant-corrections";
import { ComplaintDeliveries } from "./complaint-deliveries";
import { ComplaintPhotos } from "./complaint-photos";
import { FormerLines } from "./former-lines";
import { ReversalSection } from "./reversal-section";
import { RoutingSection } from "./routing-section";

type Props = {
  file: ComplaintFile;
  lines: ShownLines;
  mayAmendLines: boolean;
  clocks: readonly Deadline[];
  lamps: Readonly<Record<string, LampOf>>;
  papers: readonly PaperRow[];
  deliveries: MatterDeliveries;
  routing: Routing;
  photos: readonly ComplaintPhoto[];
  related: readonly RelatedComplaint[];
  events: readonly TimelineRow[];
  /** Open cases of the same organ against the same employer. */
  openCases: readonly JoinableCase[];
  contests: ContestDesk;
  acts: Parameters<typeof ActBar>[0]["acts"];
  /** The reader's post sees only the papers that went out. */
  isPartial: boolean;
};

export function ComplaintView({
  file,
  lines,
  mayAmendLines,
  clocks,
  lamps,
  papers,
  deliveries,
  routing,
  photos,
  related,
  events,
  acts,
  openCases,
  contests,
  isPartial,
}: Props) {
  const running = clocks.find((clock) => clock.state === "running");
  const lamp = running && lamps[running.id];
  return (
    <>
      <PageHead
        crumbs={[{ href: "/office/complaints", label: "投诉举报" }, { label: file.number }]}
        title={file.employer?.name ?? file.respondentName}
        number={file.number}
        state={complaintStateLabels[file.state]}
        lamp={lamp ? <Lamp {...lamp} /> : undefined}
      />
      <ActBar acts={acts} />
      <Outcome file={file} />
      <Section title="登记内容">
        <DescriptionList items={registered(file)} />
        <p className="whitespace-pre-wrap max-w-measure">{file.narrative}</p>
      </Section>
      <ComplaintPhotos photos={photos} />
      <RoutingSection routing={routing} />
      <Corrections corrections={file.corrections} />
      <ComplainantCorrections file={file} />
      <ReversalSection reversals={file.reversals} />
      <ClaimLineSection complaint={file} lines={lines} mayAmend={mayAmendLines} />
      <FormerLines complaintId={file.id} lines={lines} />
      <Section title="期限">
        <ClockList clocks={clocks} lamps={lamps} />
      </Section>
      <Section title="文书">
        <PaperTable papers={papers} isPartial={isPartial} />
      </Section>
      <ComplaintDeliveries {...deliveries} />
      <ComplaintContests desk={contests} complaintId={file.id} />
      <Section title="可能相关的投诉举报和案件">
        {related.length + openCases.length === 0 ? (
          <p className="text-muted">
            近两年没有来源编号、单位、电话或者劳动者相同的其他投诉举报，也没有同一单位的在办案件。
          </p>
        ) : null}
        <ul>
          {openCases.map((kase) => (
            <li key={kase.id}>
              在办案件　<TextLink href={`/office/cases/${kase.id}`}>{kase.number}</TextLink>　{kase.title}　（单位相同）
            </li>
          ))}
          {related.map((one) => (
            <li key={one.id}>
              <TextLink href={`/office/complaints/${one.id}`}>{one.number}</TextLink>　{one.respondentName}　
              {one.receivedOn}　{complaintStateLabels[one.state]}　（{whyRelated(one.traits)}）
            </li>
          ))}
        </ul>
      </Section>
      <EventTimeline events={events.map(eventItem)} />
    </>
  );
}

/** Asked before the matter was sent away or taken for withdrawn; what is asked for may still come. */
const isUnanswered = ({ state, supplementAskedOn, supplementReceivedOn }: ComplaintFile): boolean =>
  state === "received" && supplementAskedOn !== null && supplementReceivedOn === null;

function Outcome({ file }: { file: ComplaintFile }) {
  if (file.state === "accepted" && file.caseId) {
    return (
      <Banner kind="done">
        {file.decidedOn} 由{file.decider}受理并立案：
        <TextLink href={`/office/cases/${file.caseId}`}>{file.caseNumber}</TextLink>
      </Banner>
    );
  }
  if (file.state === "awaiting_supplement" || isUnanswered(file)) {
    return <Banner kind="warn">{`${file.supplementAskedOn} 已告知补正：${file.supplementAsked}`}</Banner>;
  }
  if (file.outcomeReason === null) return null;
  if (file.withdrawnOn !== null && file.withdrawalManner !== null) {
    const how = `${file.withdrawnOn} 投诉人${withdrawalMannerLabels[file.withdrawalManner]}撤回`;
    return <Banner kind="info">{`${how}：${file.outcomeReason}。核实的经过和凭据：${file.withdrawalProof}`}</Banner>;
  }
  return <Banner kind="info">{`${file.decidedOn} ${complaintStateLabels[file.state]}：${file.outcomeReason}`}</Banner>;
}

const registered = (file: ComplaintFile) => [
  {
    term: "类别和来源",
    detail: `${complaintKindLabels[file.kind]}，${sourceLabels[file.source]}${file.sourceNumber ?? ""}`,
  },
  { term: "接到日期", detail: file.receivedOn },
  { term: "单位（按投诉人所说）", detail: file.respondentName },
  { term: "地点", detail: file.respondentPlace || "未填写" },
  { term: "事项", detail: topicWords(file) },
  { term: "发生期间", detail: `${file.happenedFrom ?? "未填写"} 至 ${file.happenedUntil ?? "仍在继续"}` },
  { term: "涉及人数", detail: `${file.workerCount}人` },
  ...(file.representatives === "" ? [] : [{ term: "推选的代表人", detail: file.representatives }]),
  { term: "请求金额", detail: <Money fen={file.claimedFen} /> },
  ...(file.kind === "tip"
    ? [{ term: "举报人", detail: <TextLink href={identityPath(file)}>身份另行加密保存，查看须写明理由</TextLink> }]
    : [
        { term: "投诉人", detail: file.complainantName },
        { term: "性别", detail: sexLabels[file.complainantSex] },
        { term: "联系电话", detail: file.complainantPhone || "未填写" },
        { term: "证件号码", detail: file.complainantPersonId || "未填写" },
        { term: "通信地址", detail: `${file.complainantAddress}　${file.complainantPostcode}`.trim() || "未填写" },
        { term: "完整号码", detail: <TextLink href={identityPath(file)}>查看须写明理由</TextLink> },
      ]),
  ...said("收到的材料", file.handedIn),
  ...said("登记人的处理意见", file.registrarOpinion),
  ...said("备注", file.remarks),
];

const said = (term: string, words: string) =>
  words === "" ? [] : [{ term, detail: <span className="whitespace-pre-wrap">{words}</span> }];

const identityPath = ({ id }: ComplaintFile): string => `/office/complaints/${id}/identity`;

/** What the entry said before it was put right, the latest first. */
function Corrections({ corrections }: { corrections: ComplaintFile["corrections"] }) {
  if (corrections.length === 0) return null;
  return (
    <Section title="更正记录">
      {corrections.map((one) => (
        <div key={one.id} className="mb-4">
          <p>
            {minuteStamp(one.correctedAt)}　{one.correctedByName}更正，理由：{one.reason}
          </p>
          <DescriptionList
            items={one.before.map(({ label, value }) => ({ term: `${label}（原）`, detail: value || "未填写" }))}
          />
        </div>
      ))}
    </Section>
  );
}
