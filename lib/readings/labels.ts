import type { Settings } from "@/lib/agencies/settings";
import { MOST_ROWS_EXPORTED, type ReadingAct, type ReadingSign } from "./rules";

export const readingActLabels: Readonly<Record<ReadingAct, string>> = {
  "identity.read": "查看完整号码",
  "informant.reveal": "查看举报人身份",
};

/** Each sign with the number that it was judged by. */
export const signWords: Readonly<Record<ReadingSign, (settings: Settings) => string>> = {
  many: (settings) => `一天超过${settings["readings.most_a_day"]}次`,
  outside: (settings) => `一天查看非本人经办的超过${settings["readings.most_outside"]}次`,
  off_hours: (settings) => `在${settings["readings.from_hour"]}时以前或者${settings["readings.to_hour"]}时以后查看`,
  exported: () => `一天导出列表超过${MOST_ROWS_EXPORTED}行（系统统一的数字）`,
};
