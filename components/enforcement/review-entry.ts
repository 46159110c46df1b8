import type { EnforcementFile } from "@/lib/enforcement/queries/enforcement-file";

/** What the form that puts an entry right begins with. */
export const reviewEntryOf = (review: EnforcementFile["reviews"][number]) => {
  const { kind, body, number, acceptedOn, copyReceivedOn, procedure } = review;
  return { kind, body, number, acceptedOn, copyReceivedOn, procedure };
};

export type ReviewEntry = ReturnType<typeof reviewEntryOf>;
