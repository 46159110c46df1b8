type Place = {
  readonly id: string;
  readonly caseId: string;
  readonly organId: string;
  readonly regionCode: string;
  readonly employerId: string;
};

/** Where a paper of a proceeding stands: about the proceeding, in the file of its case. */
export const paperPlace = ({ id, caseId, organId, regionCode, employerId }: Place) => ({
  organId,
  regionCode,
  employerId,
  subject: { kind: "decision", id },
  file: { kind: "case", id: caseId },
});
