import type { LegalDate } from "@/lib/kernel/clock";
import { parseYuan } from "@/lib/kernel/money";
import { parsePhone } from "@/lib/kernel/phone";
import { withProof } from "./labels";
import type { ComplaintKind } from "./lifecycle";
import { type Answers, itemWords, monthSpan, pastedLines, periodWords, readComplaint, readTip } from "./questions";
import { shownAnswers } from "./shown-answers";

/** What the answers of a public form say, as it is entered in the register. Every page must hold. */
export const entryOf = (kind: ComplaintKind, answers: Answers, today: LegalDate) =>
  kind === "tip" ? tipEntry(answers) : complaintEntry(answers, today);

function complaintEntry(typed: Answers, today: LegalDate) {
  const answers = shownAnswers(typed);
  const told = readComplaint(answers);
  const owed = parseYuan(told.owed);
  const claimedFen = owed.ok ? owed.fen : 0;
  const pasted = pastedLines(answers, today).lines;
  const workerCount = Math.max(Number(told.workers || "1"), new Set(pasted.map((line) => line.workerName)).size);
  const own = {
    workerName: told.name,
    personId: "",
    period: periodWords(answers),
    item: itemWords(answers),
    claimedFen,
  };
  const months = monthSpan(told);
  return {
    ...targetOf(told),
    narrative: told.proof === "" ? told.narrative : withProof(told.narrative, told.proof),
    happenedFrom: months.from,
    happenedUntil: months.until,
    workerCount,
    person: {
      ...{ name: told.name, sex: told.sex, phone: normalPhone(told.phone), email: told.email },
      ...{ personId: "", address: told.address },
    },
    lines: pasted.length === 0 && workerCount === 1 && claimedFen > 0 ? [own] : pasted,
    claimedFen,
  };
}

function tipEntry(answers: Answers) {
  const told = readTip(answers);
  const isNamed = told.anonymity === "named";
  return {
    ...targetOf(told),
    narrative: told.narrative,
    happenedFrom: null,
    happenedUntil: null,
    workerCount: Number(told.workers || "1"),
    person: {
      name: isNamed ? told.name : "",
      phone: isNamed ? normalPhone(told.phone) : "",
      email: "",
      personId: "",
      address: "",
    },
    lines: [],
  };
}

const targetOf = ({ respondentName, respondentPlace, regionCode, topics }: Target) => ({
  respondentName,
  respondentPlace,
  regionCode,
  topics,
});

type Target = Pick<ReturnType<typeof readTip>, "respondentName" | "respondentPlace" | "regionCode" | "topics">;

function normalPhone(raw: string): string {
  const phone = parsePhone(raw);
  return phone.ok ? phone.value : "";
}
