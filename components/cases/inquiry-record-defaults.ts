import type { RecordValues } from "@/lib/cases/inquiry-input";
import type { RecordFile } from "@/lib/cases/queries/inquiries";

/** A saved record as its form takes it up again; the number of the person's paper is left empty. */
export function recordDefaults(record: RecordFile): RecordValues {
  const { caseId, version, heldOn, startTime, endTime, place, firstQuestionerId, secondQuestionerId, recorder } =
    record;
  const { personName, standing, sex, age, idKind, employer, post, phone, address, rightsTold, turns } = record;
  return {
    caseId,
    recordId: record.id,
    version,
    heldOn,
    startTime,
    endTime,
    place,
    firstQuestionerId,
    secondQuestionerId,
    recorder,
    personName,
    standing,
    sex,
    age,
    idKind,
    idNumber: "",
    employer,
    post,
    phone,
    address,
    rightsTold,
    turns,
  };
}
