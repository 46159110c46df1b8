/** The kind word in a paper's number: `测人社监受字〔2026〕1号`. Papers that are not numbered have none. */
export const numberWords: Readonly<Record<string, string>> = {
  "acceptance-notice": "受",
  "non-acceptance-notice": "不受",
  "supplement-notice": "补",
  "handover-letter": "移函",
  "inquiry-notice": "询",
  "rectification-order": "令",
};
