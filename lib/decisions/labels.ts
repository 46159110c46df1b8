import { asSentence, bare } from "@/lib/documents/prose";
import { proseDate } from "@/lib/kernel/clock";
import { chineseMoney, yuan } from "@/lib/kernel/money";
import { citation } from "@/lib/orders/citation";
import { consequenceOnPaper } from "@/lib/orders/labels";
import { type Violation, violationOf } from "@/lib/violations/catalogue";
import type { ItemBand } from "./bands";
import type { Licence } from "./licence";
import type {
  DecisionAct,
  DecisionKind,
  DecisionProcedure,
  DecisionState,
  HearingOutcome,
  Measure,
  NoPenaltyGround,
  ReviewConclusion,
  ReviewQuestion,
  ReviewVerdict,
  StatementManner,
} from "./lifecycle";
import { IGNORED_ORDER, type IgnoredAct } from "./measures";
import { addressOf } from "./party-labels";
import { type PostedDay, saidWords } from "./posted-labels";
import type { ReviewGround } from "./review-rules";

export const decisionKindLabels: Readonly<Record<DecisionKind, string>> = {
  penalty: "行政处罚",
  remedy: "行政处理",
  no_penalty: "不予行政处罚",
};

/** `行政处罚（当场）`: the kind, with the procedure where it is not the ordinary one. */
export const decisionNamed = ({ kind, procedure }: { kind: DecisionKind; procedure: DecisionProcedure }): string =>
  procedure === "spot" ? `${decisionKindLabels[kind]}（当场）` : decisionKindLabels[kind];

export const decisionStateLabels: Readonly<Record<DecisionState, string>> = {
  proposed: "待大队长审批",
  returned: "退回修改",
  approved: "待告知",
  notified: "已告知，听取意见",
  submitted: "待决定",
  decided: "已决定",
  withdrawn: "撤回呈报",
};

/** What is said of a decision that the organ itself has taken back. */
export const REVOKED = "已撤销";

export const decisionActLabels: Readonly<Record<DecisionAct, string>> = {
  revise: "修改后再呈报",
  giveBack: "退回",
  approve: "同意告知",
  withdraw: "撤回呈报",
  notify: "制作事先告知书",
  recordStatement: "登记陈述申辩",
  answerStatement: "复核陈述申辩",
  recordWaiver: "登记放弃陈述申辩",
  adjust: "减轻拟作出的决定",
  rework: "重新拟定",
  requestHearing: "登记听证申请",
  scheduleHearing: "通知听证",
  rescheduleHearing: "变更听证安排",
  askChairRecusal: "登记主持人回避申请",
  decideChairRecusal: "决定主持人回避",
  recordHearing: "登记听证结果",
  submit: "呈报决定",
  review: "法制审核",
  adoptReview: "答复审核意见",
  discuss: "登记集体讨论",
  bringPosted: "登记按期提出、呈报后收到的材料",
  confirmPosted: "确认按期提出",
  refusePosted: "不认定按期提出",
  decide: "作出决定",
  decideOnTheSpot: "当场处罚",
  recordFiling: "登记备案",
  handIn: "登记交回罚款",
  payIn: "登记缴付银行",
  reportUp: "报上级备案",
};

/** Every act of this module as the timeline names it, by the event's own word. */
export const decisionEventLabels: Readonly<Record<string, string>> = {
  "decision.propose": "呈报案件处理意见",
  ...Object.fromEntries(Object.entries(decisionActLabels).map(([act, label]) => [`decision.${act}`, label])),
};

export const measureLabels: Readonly<Record<Measure, string>> = {
  warning: "警告",
  fine: "罚款",
  confiscation: "没收违法所得",
  licence_revocation: "吊销许可证",
  order_pay: "责令支付",
  order_correct: "责令改正",
  additional_compensation: "责令向劳动者加付赔偿金",
  none: "不予行政处罚",
};

export const noPenaltyGroundLabels: Readonly<Record<NoPenaltyGround, string>> = {
  minor_corrected: "违法行为轻微并及时改正，没有造成危害后果（《行政处罚法》第三十三条第一款）",
  first_offence: "初次违法且危害后果轻微并及时改正（《行政处罚法》第三十三条第一款）",
  no_fault: "当事人有证据足以证明没有主观过错（《行政处罚法》第三十三条第二款）",
  facts_not_established: "违法事实不能成立（《行政处罚法》第五十七条第一款第（三）项）",
};

export const statementMannerLabels: Readonly<Record<StatementManner, string>> = {
  written: "书面",
  oral: "当面口头",
  portal: "网上提交",
};

export const reviewQuestionLabels: Readonly<Record<ReviewQuestion, string>> = {
  subject: "主体",
  jurisdiction: "管辖",
  facts: "事实",
  evidence: "证据",
  basis: "依据",
  procedure: "程序",
  discretion: "裁量",
  papers: "文书",
  time_limits: "期限",
};

export const reviewVerdictLabels: Readonly<Record<ReviewVerdict, string>> = {
  pass: "通过",
  doubt: "存疑",
  fail: "不通过",
};

export const reviewConclusionLabels: Readonly<Record<ReviewConclusion, string>> = {
  pass: "审核通过",
  pass_with_doubts: "审核通过，存疑之处须答复",
  fail: "审核不通过",
};

export const reviewGroundLabels: Readonly<Record<ReviewGround, string>> = {
  public_interest: "涉及重大公共利益（《行政处罚法》第五十八条第一款第（一）项）",
  hearing: "直接关系当事人重大权益，达到听证标准（《行政处罚法》第五十八条第一款第（二）项）",
  complex: "案件情况疑难复杂、涉及多个法律关系（《行政处罚法》第五十八条第一款第（三）项）",
};

export const hearingOutcomeLabels: Readonly<Record<HearingOutcome, string>> = {
  held: "已举行",
  absent: "当事人无正当理由不出席，视为放弃听证",
  walked_out: "当事人未经许可中途退出，视为放弃听证",
  withdrawn: "当事人撤回听证申请",
};

/** `《劳动保障监察条例》第三十条第（三）项规定：…`: the entry's provision word for word. */
export function basisOnPaper(code: string): string {
  const violation = violationOf(code);
  if (violation === null) return code;
  return violation.text === null ? citation(violation) : consequenceOnPaper(citation(violation), violation.text);
}

export const titlesOf = (entries: readonly Violation[]): string =>
  [...new Set(entries.map(({ title }) => title))].join("、");

const ignoredNames: Readonly<Record<IgnoredAct["kind"], string>> = {
  order: "责令改正拒不改正",
  penalty: "处罚决定责令改正拒不改正",
  decision: "拒不履行行政处理决定",
};

/** `拒不履行行政处理决定（测人社监理字〔2026〕1号）`: which of the two acts of 第三十条第（三）项 it is. */
export const ignoredWords = ({ kind, number }: Pick<IgnoredAct, "kind" | "number">): string =>
  `${ignoredNames[kind]}（${number}）`;

/** The title of an entry; of 第三十条第（三）项 what was ignored, as far as that is known. */
export function titleOf(code: string, ignored: readonly IgnoredAct[]): string {
  const title = violationOf(code)?.title ?? code;
  return code === IGNORED_ORDER && ignored.length > 0 ? [...new Set(ignored.map(ignoredWords))].join("、") : title;
}

/** What was ignored, when it was served, what period it gave and when that was found over, in one sentence. */
export function ignoredOnPaper(act: IgnoredAct): string {
  const { kind, servedOn, dueOn, defiedOn } = act;
  const [paper, left] = [kind === "order" ? "指令书" : "决定书", kind === "decision" ? "履行" : "改正"];
  const period = `${paper}于${proseDate(servedOn)}送达，${left}期限至${proseDate(dueOn)}`;
  return `${ignoredWords(act)}：${period}；本机关于${proseDate(defiedOn)}查明，期限届满仍未${left}。`;
}

type TierRow = { readonly [K in keyof ItemBand]: ItemBand[K] | null } & { readonly deviation: string };

/** The tier of the region's ladder and why the amount leaves it, as a sentence; empty where no ladder told one. */
export function tierOf({ tierName, tierSource, tierLeastFen, tierMostFen, deviation }: TierRow): string {
  if (tierName === null || tierLeastFen === null || tierMostFen === null) return "";
  const tier = `按《${tierSource}》，属“${tierName}”档（${yuan(tierLeastFen)}至${yuan(tierMostFen)}）。`;
  return deviation === "" ? tier : `${tier}未在该档内确定的理由：${asSentence(deviation)}`;
}

type LicenceRow = { readonly [K in keyof Licence]: Licence[K] | null };

/** `劳务派遣经营许可证，编号×，颁发机关×`: a licence that is revoked. */
export const licenceText = ({ licenceName, licenceNumber, licenceIssuer }: LicenceRow): string =>
  `${licenceName}，编号${licenceNumber}，颁发机关${licenceIssuer}`;

/** The same in brackets behind its measure; empty where none is revoked. */
export const licenceWords = (row: LicenceRow): string => (row.licenceName === null ? "" : `（${licenceText(row)}）`);

type MeasureRow = TierRow &
  LicenceRow & {
    readonly measure: Measure;
    readonly amountFen: number | null;
    readonly content: string;
    readonly reckoning: string;
  };

/** How the limits were reckoned from what was told, as a sentence; empty where nothing was. */
export const reckoningOf = ({ reckoning }: Pick<MeasureRow, "reckoning">): string =>
  reckoning === "" ? "" : `计算依据：${reckoning}。`;

/** A measure as a paper says it: what, how much in figures and capitals, why or what for, and by which tier. */
export function measureOnPaper(row: MeasureRow): string {
  const { measure, amountFen, content } = row;
  const amount = amountFen === null ? "" : `${yuan(amountFen)}（大写：人民币${chineseMoney(amountFen)}）`;
  return `${measureLabels[measure]}${licenceWords(row)}${amount}。${asSentence(content)}${reckoningOf(row)}${tierOf(row)}`;
}

export const sumOnPaper = (fen: number): string => `${yuan(fen)}（大写：人民币${chineseMoney(fen)}）`;

type Heard = {
  readonly isOfPerson: boolean;
  readonly noticeNumber: string;
  readonly noticedOn: string;
  readonly isWaived: boolean;
  readonly isHearingHeld: boolean;
  readonly points: readonly ({
    readonly claim: string;
    readonly isAccepted: boolean | null;
    readonly answer: string | null;
    /** Said to an earlier notice of the same proceeding. */
    readonly isEarlier: boolean;
  } & PostedDay)[];
};

/** How the party was told and heard, and what came of each point, as a decision says it. */
export function heardOnPaper({ isOfPerson, noticeNumber, noticedOn, isWaived, isHearingHeld, points }: Heard): string {
  const { you } = addressOf(isOfPerson);
  const told = `本机关于${proseDate(noticedOn)}作出${noticeNumber}事先告知书，告知${you}拟作出决定的内容及事实、理由、依据和依法享有的权利。`;
  const hearing = isHearingHeld ? `本机关依${you}的申请举行了听证，本决定根据听证笔录作出。` : "";
  const each = points.map(
    ({ claim, isAccepted, answer, isEarlier, ...day }, i) =>
      `${i + 1}.${you}${isEarlier ? "对此前的事先告知" : ""}${saidWords(day)}：${bare(claim)}。经复核，${isAccepted ? "予以采纳" : "不予采纳"}${answer ? `：${bare(answer)}` : ""}。`,
  );
  const isSaid = points.some(({ isEarlier }) => !isEarlier);
  const silence = you + (isWaived ? "明确表示放弃陈述、申辩。" : "在规定的期限内没有陈述、申辩。");
  return [told + hearing + (isSaid ? "" : silence), ...each].join("\n");
}
