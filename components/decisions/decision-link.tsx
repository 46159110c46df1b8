import { DateText } from "@/components/ui/date-text";

type Decided = { caseId: string; decisionId: string; number: string; decidedOn: string };

/** An earlier decision by its number and day; it opens beside what is being written. */
export const DecisionLink = ({ caseId, decisionId, number, decidedOn }: Decided) => (
  <>
    <a className="link" href={`/office/cases/${caseId}/decisions/${decisionId}`} target="_blank" rel="noreferrer">
      {number}
    </a>{" "}
    <DateText on={decidedOn} />
  </>
);
