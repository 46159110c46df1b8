import type { ContestFile } from "@/lib/contests/queries/contest-file";

/** What the forms of an entry begin with. */
export const entryOf = (contest: ContestFile) => {
  const { kind, applicant, applicantName, body, number, acceptedOn, copyReceivedOn, procedure } = contest;
  return { kind, applicant, applicantName, body, number, acceptedOn, copyReceivedOn, procedure };
};

/** What the forms of a result ask about, and begin with where there is one. */
export const resultOf = (contest: ContestFile) => {
  const { id, version, kind, subject, items } = contest;
  const { result, concludedOn, receivedOn, resultNumber, note, actBy } = contest;
  return { id, version, kind, subject, items, result, concludedOn, receivedOn, resultNumber, note, actBy };
};

export type ContestEntry = ReturnType<typeof entryOf>;
export type ContestToEnd = ReturnType<typeof resultOf>;
