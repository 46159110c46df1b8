import type { LapseFault, LapseRefusal } from "./lapse-policy";
import type { LapseStage } from "./lifecycle";

export const lapseStageLabels: Readonly<Record<LapseStage, string>> = {
  reminder: "提醒",
  notice: "限期报送通知书",
  lead: "移作线索",
};

/** The act that releases each stage, as its link and its button say it. */
export const lapseActLabels: Readonly<Record<LapseStage, string>> = {
  reminder: "发出提醒",
  notice: "制发通知书",
  lead: "移作线索",
};

export const lapseRefusals: Readonly<
  Record<Exclude<LapseRefusal, "not_your_post" | "not_your_organ"> | LapseFault, string>
> = {
  has_reported: "该单位已经提交报告，不再催报。",
  stage_released: "这一步已经办过，请刷新后查看。",
  stage_before: "请先办前一步：提醒、限期报送通知书、线索依次办理。",
  not_open: "报告期还没有开放填报，不用提醒。",
  not_late: "报告的截止日期还没有过，过后仍不报送的再制发通知书。",
  reply_running: "通知书载明的报送期限还没有过。",
  answer_recorded: "该单位的书面报送已经登记，请刷新后查看。",
  answered_in_time: "该单位在通知书载明的期限内已经书面报送，不能由这条线索立案。",
  no_answer: "没有有效的书面报送登记，请刷新后查看。",
  no_lead: "还没有移作线索，不能立案。",
  case_opened: "已由这条线索立案。",
  reply_not_after: "报送期限应晚于今天。",
  served_before_notice: "送达日期不能早于通知书的制发日期。",
  served_in_future: "送达日期不能晚于今天。",
  served_after_reply: "通知书在载明的报送期限之后才送达，不能据以移作线索，请重新制发通知书。",
  answer_before_open: "收到日期不能早于报告期开放填报的日期。",
  answer_in_future: "收到日期不能晚于今天。",
};

const words: Readonly<Record<LapseRefusal, string>> = {
  ...lapseRefusals,
  not_your_post: "您的岗位无权办理此操作。",
  not_your_organ: "该单位由其他机关管辖，您可以查看，不能办理。",
};

/** Why a step is closed, as a sentence; null stays null. */
export const whyNoStep = (reason: LapseRefusal | null): string | null => (reason === null ? null : words[reason]);
