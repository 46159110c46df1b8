import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Timeline, type TimelineItem } from "@/components/ui/timeline";
import { declineGroundLabels } from "@/lib/complaints/labels";
import type { PublicProgress } from "@/lib/complaints/queries/progress";
import { proseDate } from "@/lib/kernel/clock";

type Props = { progress: PublicProgress; children?: React.ReactNode };

/** How far a complaint is, in plain words: the stage, the next date, the result. */
export function PublicProgressView({ progress, children }: Props) {
  return (
    <>
      <PageHead title="办理进度" number={progress.number} />
      <Banner kind="info">{stageWords(progress)}</Banner>
      {progress.state === "awaiting_supplement" ? <Supplement progress={progress} /> : null}
      <Section title="办到哪一步">
        <Timeline items={steps(progress)} />
      </Section>
      {children}
      <p className="max-w-measure">
        由{progress.organName}办理，电话：
        <a href={`tel:${progress.organPhone}`} className="link target inline-flex items-center">
          {progress.organPhone}
        </a>
        。打电话时请报编号。
      </p>
      <form method="post" action="/complaints/track/leave" className="mt-4">
        <p className="mb-2 text-muted">在这台设备上，本页30分钟内可以再打开。用的是别人的设备，请点“结束查询”。</p>
        <Button type="submit">结束查询</Button>
      </form>
    </>
  );
}

/** What is missing, by when, and where to bring it: nothing else on the page tells how. */
function Supplement({ progress }: { progress: PublicProgress }) {
  const {
    number,
    kind,
    supplementAsked: asked,
    supplementDueOn: dueOn,
    organName,
    organAddress,
    organPhone,
  } = progress;
  return (
    <Section title="需要您补充">
      <p className="max-w-measure whitespace-pre-wrap">{asked}</p>
      <p className="mt-2 max-w-measure">
        怎样补充：带上或者寄出材料，交到{organName}（{organAddress}）；也可以先打电话{organPhone}
        说明情况。请报编号{number}，邮寄的请把编号写在材料上。
      </p>
      <p className="mt-2 max-w-measure">
        {dueOn ? `请在${proseDate(dueOn)}前（含当日）补齐。` : "请尽快补齐。"}
        {kind === "tip" ? "补齐以后，本机关及时审查。" : "补齐之日起5个工作日内告知是否受理。"}
      </p>
    </Section>
  );
}

const word = ({ kind }: PublicProgress): string => (kind === "tip" ? "举报" : "投诉");

/** Where the matter stands, in one plain sentence. */
function stageWords(progress: PublicProgress): string {
  switch (progress.state) {
    case "received":
      return `${receivedWords(progress)}${nextWords(progress)}`;
    case "awaiting_supplement":
      return "材料或者情况不够清楚，需要您补充后才能决定是否受理。";
    case "declined":
      return `您的${word(progress)}不予受理。理由：${progress.declineGround ? declineGroundLabels[progress.declineGround] : ""}。${declinedNext(progress)}`;
    case "handed_over":
      return `您的${word(progress)}不由本机关办理，已移送${progress.handedOverTo ?? "有权处理的机关"}。`;
    case "withdrawn":
      return `您已撤回投诉，本机关不再办理。不是您本人撤回的，请致电${progress.organPhone}。`;
    case "accepted":
      return caseWords(progress);
  }
}

function receivedWords(progress: PublicProgress): string {
  if (progress.takenBack === null) return `您的${word(progress)}已收到，正在审查是否受理。`;
  return `${revoked[progress.takenBack.outcome]}，您的${word(progress)}正在重新审查是否受理。`;
}

const revoked: Readonly<Record<NonNullable<PublicProgress["takenBack"]>["outcome"], string>> = {
  declined: "原来不予受理的决定不再执行",
  handed_over: "原来的移送不再执行",
  withdrawn: "原来登记的撤回不算数",
};

/** What the notice says of the ways open to whoever complained (《行政复议法》第二十条、第二十三条、第二十四条). */
const declinedNext = ({ kind, governmentName }: PublicProgress): string =>
  kind === "tip"
    ? ""
    : [
        "具体事实写在给您的《不予受理通知书》上。",
        `认为本机关没有履行法定职责的，可以自收到通知书之日起60日内先向${governmentName}申请行政复议；`,
        "对复议决定不服的，可以自收到复议决定书之日起15日内向人民法院提起行政诉讼。",
      ].join("");

function caseWords(progress: PublicProgress): string {
  switch (progress.caseState) {
    case null:
    case "opened":
    case "investigating":
      return progress.suspendedOn === null
        ? `已受理并立案，正在调查。${nextWords(progress)}`
        : `已受理并立案，${proseDate(progress.suspendedOn)}起调查依法中止；恢复后继续调查。`;
    case "concluded":
      return `调查已经结束，正在依法处理。${nextWords(progress)}`;
    case "decided":
      return `已作出处理决定，正在送达、履行。${nextWords(progress)}`;
    case "closed":
    case "rescinded":
    case "transferred":
    case "merged":
      return `案件已办结。结果：${resultWords(progress)}`;
  }
}

const results: Readonly<Record<string, string>> = {
  ordered_matter_corrected: "单位已按要求全部改正。",
  minor_and_corrected: "情节轻微并且已经改正，撤销立案。",
  facts_not_established: "经调查，违法事实不能成立，撤销立案。",
  found_too_late: "经调查，违法行为到被发现、举报、投诉时已经超过二年，依法不再查处，撤销立案。",
  transferred: "不属于本机关处理，已移送有权处理的机关。",
  decided_and_performed: "处理、处罚决定已经履行。",
  enforcement_handed_on: "决定已由人民法院受理强制执行，或者已经依法终结执行；没有付清的款项并不因此免除。",
  police_filed: "单位涉嫌犯罪，公安机关已经立案；没有付清的款项并不因此免除。",
};

function resultWords({ kind, closingGround, caseState, organPhone }: PublicProgress): string {
  const result = results[caseState === "transferred" ? "transferred" : (closingGround ?? "")];
  const words = result ?? (caseState === "rescinded" ? "撤销立案。" : "已经结案。");
  const otherWay = kind === "complaint" ? "；与单位的争议，也可以依法申请劳动仲裁" : "";
  return `${words}想了解详情或者有不同意见，请致电${organPhone}${otherWay}。`;
}

function nextWords({ next }: PublicProgress): string {
  if (next === null) return "";
  return nextSteps[next.limitKey]?.(`${proseDate(next.dueOn)}${next.provisional ? "（预计）" : ""}`) ?? "";
}

const nextSteps: Readonly<Record<string, (day: string) => string>> = {
  "T-ACCEPT": (day) => `最迟${day}告知是否受理。`,
  "T-INV": (day) => `调查最迟到${day}；情况复杂的，依法可以延长。`,
  "T-DECIDE-15": (day) => `处理最迟到${day}；依法可以延长。`,
};

function steps(progress: PublicProgress): TimelineItem[] {
  const { receivedOn, supplementAskedOn, decidedOn, concludedOn, endedOn, state, takenBack } = progress;
  const all: readonly (readonly [string, string | null])[] = [
    ["办结", endedOn],
    ["调查结束", concludedOn],
    [decided[state], decidedOn],
    ["重新审查", takenBack?.takenBackOn ?? null],
    [takenBack ? decided[takenBack.outcome] : "", takenBack?.decidedOn ?? null],
    ["告知补充材料", supplementAskedOn],
    [`收到${word(progress)}`, receivedOn],
  ];
  const done = all.flatMap(([title, on]) => (on === null ? [] : [{ title, on }]));
  return [
    ...ahead(progress).map((title) => ({ key: title, title, future: true })),
    ...done
      .toSorted((one, other) => other.on.localeCompare(one.on))
      .map(({ title, on }) => ({ key: `${on} ${title}`, title, at: proseDate(on) })),
  ];
}

const decided: Readonly<Record<PublicProgress["state"], string>> = {
  accepted: "受理并立案",
  declined: "决定不予受理",
  handed_over: "移送",
  withdrawn: "撤回投诉",
  received: "",
  awaiting_supplement: "",
};

/** The steps still to come, the farthest first. */
function ahead({ state, concludedOn, endedOn }: PublicProgress): readonly string[] {
  if (["declined", "handed_over", "withdrawn"].includes(state) || endedOn !== null) return [];
  if (state === "accepted") return concludedOn === null ? ["办结", "调查结束"] : ["办结"];
  return ["决定是否受理"];
}
