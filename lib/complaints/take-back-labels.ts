import { complaintStateLabels, declineGroundLabels } from "./labels";
import type { DeclineGround, ReversibleOutcome, TakeBackGround } from "./lifecycle";

export const takeBackGroundLabels: Readonly<Record<TakeBackGround, string>> = {
  own: "本机关自行纠正",
  reconsideration: "行政复议决定撤销或者责令受理",
  court: "人民法院判决撤销或者责令受理",
  returned: "受移送机关退回",
  withdrawal_mistaken: "撤回系误登记",
  withdrawal_not_own: "并非投诉人本人撤回",
};

type NotActedOn = { readonly declineGround: DeclineGround | null; readonly handedOverTo: string | null };

/** Why a matter was not taken up, or where it went; empty for what was. */
export const whyNotYet = (row: NotActedOn): string =>
  row.declineGround === null ? (row.handedOverTo ?? "") : declineGroundLabels[row.declineGround];

type TakenBack = NotActedOn & {
  readonly outcome: ReversibleOutcome;
  readonly ground: TakeBackGround;
  readonly takenBackOn: string;
};

/** What was not acted on before it was looked at anew, and why that no longer stands. */
export const takenBackWords = ({ outcome, ground, takenBackOn, ...row }: TakenBack): string => {
  const before = outcome === "withdrawn" ? "原登记为撤回" : `原${complaintStateLabels[outcome]}（${whyNotYet(row)}）`;
  return `${before}，${takenBackOn}因${takeBackGroundLabels[ground]}重新审查`;
};

/** Why a matter was not taken up, or where it went, and beside it what of this was taken back last. */
export const whyNot = (row: NotActedOn & { readonly takenBack: TakenBack | null }): string =>
  [whyNotYet(row), row.takenBack === null ? "" : takenBackWords(row.takenBack)].filter(Boolean).join("；");
