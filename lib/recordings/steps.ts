/** Steps that are filmed from coming in to leaving (《行政处罚法》第四十七条). */
export const recordingSteps = [
  "inspection",
  "inquiry",
  "preservation",
  "statement",
  "spot_penalty",
  "order_check",
  "left_delivery",
] as const;
export type RecordingStep = (typeof recordingSteps)[number];
