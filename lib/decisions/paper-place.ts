type Place = {
  readonly id: string;
  readonly caseId: string;
  readonly organId: string;
  readonly regionCode: string;
  readonly employerId: string;
  readonly personId?: string | null;
};

/** Where a paper of a proceeding stands: about the proceeding, in the file of its case. */
export const paperPlace = ({ id, caseId, organId, regionCode, employerId, personId = null }: Place) => ({
  organId,
  regionCode,
  // What is addressed to a person, or written of one, is none of the unit's papers.
  employerId: personId === null ? employerId : null,
  subject: { kind: "decision", id },
  file: { kind: "case", id: caseId },
});

/** The same for a paper that goes to the party: one to a person prints the number in full and is read with a reason. */
export const addressedPlace = (place: Place) => ({ ...paperPlace(place), personId: place.personId ?? null });
