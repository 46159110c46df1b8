import type { ReportManner } from "./lifecycle";
import type { ReportRefusal } from "./report-policy";

/** Faults of single fields that only the command can see. */
export type ReportFault = "report_day_ahead" | "report_before_decision";

export const reportMannerLabels: Readonly<Record<ReportManner, string>> = {
  electronic: "电子公文、信息系统",
  in_person: "当面报送",
  post: "邮寄",
};

export const reportRefusals: Readonly<Record<ReportRefusal | ReportFault, string>> = {
  report_not_penalty: "报上级备案的是处罚决定，本决定不是处罚。",
  report_not_asked: "本地区没有设置报上级备案的期限。本地有规定的，由管理员在“本地设置”中填写天数以后办理。",
  report_fallen: "本决定已经被撤销，不再报上级备案。",
  reported_before: "已经登记过报上级备案。",
  report_day_ahead: "报送日期不能晚于今天。",
  report_before_decision: "报送日期不能早于作出决定的日期。",
};

type Report = {
  readonly reportedOn: string;
  readonly superiorName: string;
  readonly manner: ReportManner;
  readonly receipt: string;
  readonly recorder: string;
};

/** To whom and how a penalty was reported, as a page says it. */
export const reportWords = ({ reportedOn, superiorName, manner, receipt, recorder }: Report): string =>
  `${reportedOn}　报${superiorName}（${reportMannerLabels[manner]}）　${receipt}　${recorder}登记`;
