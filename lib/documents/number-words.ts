/** The kind word in a paper's number: `测人社监受字〔2026〕1号`. Papers that are not numbered have none. */
export const numberWords: Readonly<Record<string, string>> = {
  "acceptance-notice": "受",
  "non-acceptance-notice": "不受",
  "supplement-notice": "补",
  "handover-letter": "移函",
  "inquiry-notice": "询",
  "material-receipt": "收",
  "material-return": "退",
  "suspension-notice": "中",
  "rescission-notice": "撤",
  "preservation-notice": "登保",
  "preservation-decision": "登保处",
  "rectification-order": "令",
  "order-revocation": "撤令",
  "report-notice": "报通",
  "advice-letter": "提",
  "correction-letter": "整",
  "talk-notice": "约",
  "meeting-notice": "导",
  "demand-sheet": "督",
  "inspection-notice": "检",
  "inspection-result": "检结",
  "advance-notice": "告",
  "demand-letter": "催",
  "enforcement-suspension": "中执",
  "enforcement-resumption": "恢执",
  "enforcement-ending": "终执",
  "performance-agreement": "执协",
  "court-application": "强",
  "hearing-notice": "听通",
  "penalty-decision": "罚",
  "spot-penalty-decision": "当罚",
  "referral-letter": "移",
  "remedy-decision": "理",
  "no-penalty-decision": "不罚",
  "wage-listing-notice": "拟列",
  "wage-listing-decision": "列",
  "wage-removal-decision": "移出",
  "wage-removal-refusal": "不移出",
  "wage-revocation-decision": "撤列",
  "wage-restoration-decision": "恢列",
};

/** The kind word in a case's number. */
export const caseWord = "立";

/** The head of a number: 机关代字, kind word, 字. */
export const seriesOf = (organPrefix: string, kindWord: string): string => `${organPrefix}${kindWord}字`;
