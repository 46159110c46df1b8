import { bare } from "@/lib/documents/prose";
import { proseDate } from "@/lib/kernel/clock";
import type { PostedKind, PostedManner } from "./lifecycle";
import type { PostedFault, PostedRefusal } from "./posted-policy";

export const postedKindLabels: Readonly<Record<PostedKind, string>> = {
  statement: "陈述申辩",
  hearing: "听证申请",
};

export const postedMannerLabels: Readonly<Record<PostedManner, string>> = {
  post: "邮寄",
  in_person: "当面递交",
  oral: "口头提出",
};

/** What the party did on its day. */
const doings: Readonly<Record<PostedManner, string>> = { post: "交邮", in_person: "当面递交", oral: "口头提出" };

/** What shows that day. */
export const dayProofLabels: Readonly<Record<PostedManner, string>> = {
  post: "载明邮戳的证据",
  in_person: "证明递交日期的证据",
  oral: "证明提出日期的证据",
};

export const postedDayLabels: Readonly<Record<PostedManner, string>> = {
  post: "交邮的日期",
  in_person: "递交的日期",
  oral: "提出的日期",
};

export const postedRefusals: Readonly<Record<PostedRefusal | PostedFault, string>> = {
  posted_before:
    "已经登记一件按期提出的材料，等待大队长确认。确认按期的，本案退回听取意见，其余材料由“登记陈述申辩”“登记听证申请”登记，邮寄的写明交邮的日期；不认定按期的，其余材料仍在这里登记。",
  nothing_posted: "没有待确认的按期提出的材料。",
  posted_waits:
    "收到了当事人可能在期限内提出的材料，大队长还没有确认是否按期提出，确认前不能审核、讨论、决定或者重新拟定（《行政处罚法》第四十五条、第六十二条）。",
  posted_after_decision:
    "决定已经作出，不能再退回复核。材料确在期限内提出、影响决定的，由承办人在本页提议撤销决定，由负责人决定（《行政处罚法》第七十五条）；当事人也可以依法申请行政复议或者提起行政诉讼。收到的材料和证明日期的信封等请登记为本案证据。",
  posted_after_arrival: "交邮的日期不能晚于收到的日期。",
  posted_before_service: "日期不能早于事先告知书送达的日期。",
  posted_late: "该日期已经超过告知书载明的期限，不是按期提出。材料请登记为本案证据。",
  posted_hearing_untold: "本案没有告知听证权利，不能登记听证申请。",
  posted_hearing_twice: "本轮已经登记过听证申请。",
  postmark_unknown: "请从本案现有的证据中选择证明该日期的一份。",
};

export type PostedDay = { readonly postedOn: string | null; readonly postedManner: PostedManner | null };

/** How a point was put forward, as a decision says it: on its own day where that is kept. */
export function saidWords({ postedOn, postedManner }: PostedDay): string {
  if (postedOn === null || postedManner === null) return "提出";
  return `于${proseDate(postedOn)}${doings[postedManner]}${postedManner === "oral" ? "" : "材料提出"}`;
}

/** The same beside the manner of a statement; null where its day is not kept. */
export function postedMannerWords({ postedOn, postedManner }: PostedDay): string | null {
  if (postedOn === null || postedManner === null) return null;
  const how = `${proseDate(postedOn)}${doings[postedManner]}`;
  return postedManner === "post" ? `${postedMannerLabels.post}，${how}` : how;
}

type Posted = {
  readonly kind: PostedKind;
  readonly manner: PostedManner;
  readonly postedOn: string;
  readonly receivedOn: string;
};

function cameLate({ kind, manner, postedOn, receivedOn }: Posted): string {
  const came = manner === "post" ? `、本机关于${proseDate(receivedOn)}收到` : "";
  return `当事人于${proseDate(postedOn)}${doings[manner]}${came}的${postedKindLabels[kind]}`;
}

type OvertakenRounds = { readonly isReviewed: boolean; readonly isDiscussed: boolean };

/** What was found to be in time, and which review and discussion gave way to it; nothing where nothing was found. */
export function againBecause(confirmed: readonly Posted[], overtaken: OvertakenRounds): readonly string[] {
  if (confirmed.length === 0) return [];
  const { isReviewed, isDiscussed } = overtaken;
  const before = [...(isReviewed ? ["法制审核"] : []), ...(isDiscussed ? ["集体讨论"] : [])].join("、");
  const anew = before === "" ? "" : `；此前的${before}不再作为决定的依据，重新办理`;
  return [`本案呈报决定后，认定${confirmed.map(cameLate).join("、")}在期限内提出${anew}`];
}

type Settled = Posted & {
  readonly reason: string;
  readonly settledOn: string | null;
  readonly isInTime: boolean | null;
  readonly settledNote: string | null;
  readonly bringer: string;
  readonly settler: string | null;
};

/** Who found a posting to be in time, and what the leader said to it. */
export function postedLine({ reason, bringer, settledOn, isInTime, settledNote, settler, ...posted }: Settled): string {
  const found = `${cameLate(posted)}，${bringer}认定按期提出：${bare(reason)}。`;
  if (settledOn === null) return `${found}待大队长确认。`;
  const answer = isInTime === true ? "确认按期提出，退回听取意见" : "不认定按期提出，材料和理由保留在本案的处理记录中";
  return `${found}${proseDate(settledOn)}${settler ?? ""}${answer}：${bare(settledNote ?? "")}。`;
}

/** Of a review or discussion on which no decision rests any more. */
export const OVERTAKEN = "已失效：其后收到按期提出的材料或者重新拟定，须重新办理";
