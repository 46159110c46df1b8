import { caseRefusals } from "@/lib/cases/labels";
import type { CaseRefusal } from "@/lib/cases/policy";
import { type LegalDate, proseDate } from "@/lib/kernel/clock";
import type { Disposal, PreservationAct, PreservationGround, PreservationState } from "./lifecycle";
import type { PreservationFault, PreservationRefusal } from "./policy";

export const preservationStateLabels: Readonly<Record<PreservationState, string>> = {
  proposed: "待负责人审批",
  refused: "不同意",
  approved: "已批准，待实施",
  withdrawn: "已撤回",
  held: "登记保存中，待处理",
  lapsed: "期限已过，待解除",
  settled: "已全部处理",
  released: "期满已解除",
};

export const preservationActLabels: Readonly<Record<PreservationAct, string>> = {
  approve: "批准先行登记保存",
  refuse: "不同意先行登记保存",
  withdraw: "撤回先行登记保存",
  issue: "实施先行登记保存",
  dispose: "处理登记保存的证据",
  settle: "登记保存的证据全部处理完毕",
  lapse: "先行登记保存期限届满，未处理的不再保存",
  release: "解除期满的登记保存",
};

/** Every act of this module as the timeline names it, by the event's own word. */
export const preservationEventLabels: Readonly<Record<string, string>> = {
  "preservation.propose": "呈报先行登记保存",
  ...Object.fromEntries(Object.entries(preservationActLabels).map(([act, label]) => [`preservation.${act}`, label])),
};

export const groundLabels: Readonly<Record<PreservationGround, string>> = {
  may_be_lost: "证据可能灭失",
  hard_to_obtain_later: "证据以后难以取得",
};

export const disposalLabels: Readonly<Record<Disposal, string>> = {
  copied: "复制、记录后退还",
  appraisal: "送交鉴定",
  seized: "依法查封、扣押",
  returned: "解除登记保存，退还",
  lapsed: "期满未处理，解除",
};

/** What each decision is for, and what it asks. */
export const disposalHelp: Readonly<Record<Exclude<Disposal, "lapsed">, string>> = {
  copied: "已经复制、拍照、录像固定，原物退还当事人。",
  appraisal: "写明交给哪个机构、鉴定什么。",
  seized: "只有法律、法规明确规定可以查封、扣押的，才能选；《劳动保障监察条例》没有这项规定。",
  returned: "不需要作为证据，或者不需要继续保存。",
};

export const verdictLabels = { approved: "同意", refused: "不同意" } as const;

export const preservationRefusals: Readonly<
  Record<Exclude<PreservationRefusal, CaseRefusal> | PreservationFault, string>
> = {
  preserve_not_investigating: "案件不在调查中，不能先行登记保存证据。",
  preserve_own_proposal: "呈报人、办理过本案或者已经回避的人不能审批、处理，请由其他负责人办理。",
  hold_runs: "登记保存的期限还没有届满，请由负责人对每一项作出处理决定。",
  hold_lapsed:
    "七个工作日（《行政处罚法》第五十六条）已经届满，没有处理的证据不再登记保存，不能再作其他处理，请由承办人解除。",
  items_undecided: "还有证据没有作出处理决定。",
  preservation_items_changed: "清单与批准的不一致，请刷新页面后重新填写。",
  preservation_item_decided: "该项已经处理或者不在登记保存的清单中，请刷新页面。",
};

const words: Readonly<Record<PreservationRefusal, string>> = {
  ...caseRefusals,
  ...preservationRefusals,
  illegal_transition: "先行登记保存当前所处环节不能办理此操作，请刷新页面查看最新状态。",
};

/** Why an act is closed, as a sentence; null stays null. */
export const whyNot = (reason: PreservationRefusal | null): string | null => (reason === null ? null : words[reason]);

/** What is said on the paper of an item whose days have passed. */
export const lapsedNote = (note: string): string => `期限内没有作出处理决定，不再登记保存。${note}`;

type Due = { readonly state: PreservationState; readonly dueOn: LegalDate | null; readonly undecided: number };

/** How the days stand, as the page says it first; null where nothing presses. */
export function dayWords({ state, dueOn, undecided }: Due, today: LegalDate): { isPast: boolean; said: string } | null {
  if (dueOn === null || (state !== "held" && state !== "lapsed")) return null;
  const isPast = today > dueOn;
  const left = `还有${undecided}项没有作出处理决定`;
  return {
    isPast,
    said: isPast
      ? `七个工作日已于${proseDate(dueOn)}届满，${left}。这些证据不再登记保存，不得再限制当事人使用、处置，请承办人立即解除并退还。`
      : `${left}，须在${proseDate(dueOn)}前（含当日）处理（《行政处罚法》第五十六条）。到期没有处理的，不再登记保存，应当解除。`,
  };
}
