import { certifiedInspectors } from "@/lib/agencies/queries";
import { delegationChoices, delegationCount, delegationsSeen } from "@/lib/agencies/queries/delegations";
import { choosable } from "@/lib/campaigns/queries/evidence";
import { standardList } from "@/lib/case-scores/queries/standards";
import { casesHeldBy, casesToAssign, holdersOfCases } from "@/lib/cases/queries/cases-held";
import { casesOfEmployer } from "@/lib/cases/queries/cases-of-employer";
import { disagreementsOf } from "@/lib/cases/queries/disagreements";
import { recordFile } from "@/lib/cases/queries/inquiries";
import { isSignedRecord } from "@/lib/cases/queries/inquiry-record";
import { reopeningRate } from "@/lib/cases/queries/reopening-rate";
import { claimDesk } from "@/lib/claims/queries/claim-desk";
import { claimFile } from "@/lib/claims/queries/claim-file";
import { drawsOfCase } from "@/lib/claims/queries/draws";
import { minimumWageCount, minimumWageList, regionStandards } from "@/lib/claims/queries/minimum-wages";
import { ownClaims } from "@/lib/claims/queries/own-claims";
import { payListDesk } from "@/lib/claims/queries/pay-list";
import { payingDesk } from "@/lib/claims/queries/paying";
import { paymentProofFile, paymentProofList } from "@/lib/claims/queries/payment-proofs";
import { linesReckonedBy } from "@/lib/claims/queries/reckoned-by";
import { replacedList } from "@/lib/claims/queries/replaced-standards";
import { searchesFor } from "@/lib/claims/queries/searches";
import { identityReads } from "@/lib/complaints/queries/identity-reads";
import { joinableCases } from "@/lib/complaints/queries/joinable-cases";
import { contestDesk } from "@/lib/contests/queries/contest-desk";
import { contestFile } from "@/lib/contests/queries/contest-file";
import { doneUpon } from "@/lib/contests/queries/done-upon";
import { clocksOfSubjects } from "@/lib/deadlines/queries";
import { bankOf } from "@/lib/decisions/queries/bank-of";
import { chairOptions } from "@/lib/decisions/queries/chairs";
import { decisionDesk } from "@/lib/decisions/queries/decision-desk";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { decisionProgress } from "@/lib/decisions/queries/decision-progress";
import { employerDecision } from "@/lib/decisions/queries/employer-decisions";
import { referralDesk } from "@/lib/decisions/queries/referral-file";
import { superiorNameOf } from "@/lib/decisions/queries/reports";
import { decisionsWaiting } from "@/lib/decisions/queries/waiting-decisions";
import { escalatedClocks } from "@/lib/desk/queries/escalated";
import { mergePreview } from "@/lib/desk/queries/merge-preview";
import { unclockedCases } from "@/lib/desk/queries/unclocked";
import { factsOn, relationsOfEmployer } from "@/lib/employers/queries/employer-file";
import { employerAccount } from "@/lib/enforcement/queries/employer-account";
import { employerCorrection } from "@/lib/enforcement/queries/employer-correction";
import { employerRefunds } from "@/lib/enforcement/queries/employer-refunds";
import { enforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { enforcementsOfCase } from "@/lib/enforcement/queries/enforcements-of-case";
import { instructionDesk, instructionFile } from "@/lib/instructions/queries/instructions-of-case";
import { addDays, legalDate } from "@/lib/kernel/clock";
import { findingDefaults } from "@/lib/orders/queries/finding-defaults";
import { openItemsOfEmployer } from "@/lib/orders/queries/open-items-of-employer";
import { preservationDesk } from "@/lib/preservations/queries/preservation-desk";
import { preservationFile } from "@/lib/preservations/queries/preservation-file";
import { majorFile } from "@/lib/publications/queries/major-file";
import { publicationFile } from "@/lib/publications/queries/publication-file";
import { revocationDesk } from "@/lib/revocations/queries/revocation-desk";
import { listingsOfEmployer } from "@/lib/wage-listings/queries/listing-list";
import { listingsWaiting } from "@/lib/wage-listings/queries/waiting-listings";
import { COUNTIES, deep, filtered, type MakesAsks, one, VIEWERS } from "./asks";

/** The pages of one claim, decision, enforcement or publication, and what waits for an officer. */
export const workPages: MakesAsks = (town) => ({
  ...claimPages(town),
  ...decisionPages(town),
  ...publicPages(town),
  ...waiting(town),
  ...beside(town),
});

const STANDARD = { validFrom: "2020-01-01", monthlyFen: 200_000, source: "测试省人民政府通告" };

const claimPages: MakesAsks = ({ competent: leader, kase, idOf, user, today }) => {
  const [id, own] = [kase.id, { ...user, employerId: kase.employerId, files: [kase.employerId] }];
  return {
    "lib/claims/queries/claim-desk.ts#claimDesk": one(() => claimDesk(leader, id, today)),
    "lib/claims/queries/claim-file.ts#claimFile": one(() => claimFile(leader, { id, lineId: idOf("claim1of") }, today)),
    "lib/claims/queries/draws.ts#drawsOfCase": one(() => drawsOfCase(leader, id)),
    "lib/case-scores/queries/standards.ts#standardList": one(() => standardList(leader)),
    "lib/claims/queries/minimum-wages.ts#minimumWageList": one(() => minimumWageList(leader, { q: "测试" })),
    "lib/claims/queries/minimum-wages.ts#minimumWageCount": one(() => minimumWageCount(leader, {})),
    "lib/claims/queries/minimum-wages.ts#regionStandards": one(() => regionStandards(kase.regionCode)),
    "lib/claims/queries/reckoned-by.ts#linesReckonedBy": one(() =>
      linesReckonedBy({ ...STANDARD, regionCode: kase.regionCode, enteredAt: today }),
    ),
    "lib/claims/queries/replaced-standards.ts#replacedList": one(() => replacedList(leader, {})),
    "lib/claims/queries/own-claims.ts#ownClaims": one(() => ownClaims(idOf("complaint"))),
    "lib/claims/queries/pay-list.ts#payListDesk": one(() =>
      payListDesk(leader, { id, orderId: idOf("order"), itemId: idOf("item") }, today),
    ),
    "lib/claims/queries/paying.ts#payingDesk": [
      ...one(() => payingDesk(leader, { caseId: id }, today)),
      ...one(() => payingDesk(leader, { caseId: id }, today, { after: deep(1) })),
      ...one(() => payingDesk(own, { orderId: idOf("order") }, today, { after: deep(1) })),
    ],
    "lib/claims/queries/payment-proofs.ts#paymentProofFile": one(() =>
      paymentProofFile(leader, { id, paymentId: idOf("payment") }, today),
    ),
    "lib/claims/queries/payment-proofs.ts#paymentProofList": one(() => paymentProofList(leader, id)),
    "lib/claims/queries/searches.ts#searchesFor": one(() => searchesFor(idOf("claim2of"))),
  };
};

const decisionPages: MakesAsks = ({ competent: leader, kase, idOf, user, decision, today }) => {
  const [id, own] = [kase.id, { ...user, employerId: kase.employerId, files: [kase.employerId] }];
  const place = { id, decisionId: decision.id };
  return {
    "lib/decisions/queries/bank-of.ts#bankOf": one(() => bankOf({ ...decision, items: [{ measure: "fine" }] })),
    "lib/decisions/queries/chairs.ts#chairOptions": one(() => chairOptions(decision)),
    "lib/decisions/queries/decision-desk.ts#decisionDesk": one(() => decisionDesk(leader, id, today)),
    "lib/decisions/queries/decision-file.ts#decisionFile": one(() => decisionFile(leader, place, today)),
    "lib/decisions/queries/decision-progress.ts#decisionProgress": one(() => decisionProgress(id)),
    "lib/decisions/queries/employer-decisions.ts#employerDecision": one(() =>
      employerDecision(own, decision.id, today),
    ),
    "lib/enforcement/queries/employer-account.ts#employerAccount": one(() => employerAccount(own, decision.id, today)),
    "lib/enforcement/queries/employer-correction.ts#employerCorrection": one(() =>
      employerCorrection(own, decision.id, today),
    ),
    "lib/enforcement/queries/employer-refunds.ts#employerRefunds": one(() => employerRefunds(own, decision.id, today)),
    "lib/decisions/queries/reports.ts#superiorNameOf": one(() => superiorNameOf(kase.regionCode)),
    "lib/decisions/queries/referral-file.ts#referralDesk": one(() => referralDesk(leader, id, today)),
    "lib/enforcement/queries/enforcement-file.ts#enforcementFile": one(() =>
      enforcementFile(leader, { id, enforcementId: idOf("enforcement") }, today),
    ),
    "lib/enforcement/queries/enforcements-of-case.ts#enforcementsOfCase": one(() =>
      enforcementsOfCase(leader, id, today),
    ),
    "lib/instructions/queries/instructions-of-case.ts#instructionDesk": one(() => instructionDesk(leader, id)),
    "lib/instructions/queries/instructions-of-case.ts#instructionFile": one(() =>
      instructionFile(leader, { id, instructionId: idOf("instruction") }),
    ),
    "lib/revocations/queries/revocation-desk.ts#revocationDesk": one(() => revocationDesk(leader, place, today)),
    "lib/deadlines/queries.ts#clocksOfSubjects": one(() => clocksOfSubjects([idOf("contest")])),
    "lib/contests/queries/contest-desk.ts#contestDesk": one(() => contestDesk(leader, { caseId: id })),
    "lib/contests/queries/contest-file.ts#contestFile": one(() => contestFile(leader, idOf("contest"))),
    "lib/contests/queries/done-upon.ts#doneUpon": one(() => doneUpon(leader, { id: idOf("contest"), fileId: id })),
    "lib/preservations/queries/preservation-desk.ts#preservationDesk": one(() => preservationDesk(leader, id, today)),
    "lib/preservations/queries/preservation-file.ts#preservationFile": one(() =>
      preservationFile(leader, { id, preservationId: idOf("preservation") }, today),
    ),
  };
};

const publicPages: MakesAsks = ({ competent: leader, kase, decision, today }) => {
  const place = { id: kase.id, decisionId: decision.id };
  return {
    "lib/publications/queries/major-file.ts#majorFile": one(() => majorFile(leader, place, today)),
    "lib/publications/queries/publication-file.ts#publicationFile": one(() => publicationFile(leader, place, today)),
  };
};

/** What is read anew at the desk, and before cases change hands. */
const waiting: MakesAsks = ({ leaders, inspectors, head, reviewer, today }) => {
  const posts = [...VIEWERS.map((viewer) => leaders[viewer]), ...inspectors, head, reviewer];
  const each = (read: (officer: typeof head) => Promise<unknown>) =>
    posts.map((officer) => ({ as: `${officer.role} of ${officer.regionCode}`, run: () => read(officer) }));
  const holder = inspectors[0]?.id ?? head.id;
  return {
    // The forms that choose inspectors belong to the counties, whose people go.
    "lib/agencies/queries.ts#certifiedInspectors": filtered([], (eyes) =>
      certifiedInspectors(leaders[eyes], legalDate(today)),
    ).slice(0, COUNTIES),
    "lib/agencies/queries/delegations.ts#delegationChoices": each((officer) => delegationChoices(officer)),
    "lib/agencies/queries/delegations.ts#delegationsSeen": each((officer) =>
      delegationsSeen(officer, { q: "测试", standing: "in_force" }, legalDate(today)),
    ),
    "lib/agencies/queries/delegations.ts#delegationCount": each((officer) =>
      delegationCount(officer, { standing: "over" }, legalDate(today)),
    ),
    "lib/campaigns/queries/evidence.ts#choosable": each((officer) =>
      choosable(officer, addDays(legalDate(today), -180)),
    ),
    "lib/cases/queries/cases-held.ts#holdersOfCases": each((officer) => holdersOfCases(officer)),
    "lib/desk/queries/escalated.ts#escalatedClocks": each((officer) => escalatedClocks(officer, today)),
    "lib/desk/queries/unclocked.ts#unclockedCases": each((officer) => unclockedCases(officer, "all")),
    "lib/wage-listings/queries/waiting-listings.ts#listingsWaiting": each((officer) => listingsWaiting(officer)),
    "lib/cases/queries/cases-held.ts#casesHeldBy": each((officer) => casesHeldBy(officer, holder)),
    "lib/cases/queries/cases-held.ts#casesToAssign": each((officer) => casesToAssign(officer)),
    "lib/cases/queries/reopening-rate.ts#reopeningRate": each((officer) => reopeningRate(officer, today)),
    "lib/decisions/queries/waiting-decisions.ts#decisionsWaiting": each((officer) => decisionsWaiting(officer)),
  };
};

/** What else a case's, a complaint's or an employer's page shows. */
const beside: MakesAsks = ({ competent: leader, leaders, kase, idOf, today }) => {
  const [id, employers] = [kase.id, [kase.employerId]];
  const { province } = leaders;
  return {
    "lib/cases/queries/cases-of-employer.ts#casesOfEmployer": [
      ...one(() => casesOfEmployer(leader, kase, undefined)),
      ...one(() => casesOfEmployer(province, { id, employerId: idOf("nothing") }, undefined), "of an employer without"),
    ],
    "lib/cases/queries/disagreements.ts#disagreementsOf": one(() => disagreementsOf(id)),
    "lib/cases/queries/inquiries.ts#recordFile": one(() => recordFile(leader, id, idOf("record"))),
    "lib/cases/queries/inquiry-record.ts#isSignedRecord": one(() => isSignedRecord(idOf("file"))),
    "lib/complaints/queries/identity-reads.ts#identityReads": one(() => identityReads(leader, idOf("complaint"))),
    "lib/complaints/queries/joinable-cases.ts#joinableCases": one(() => joinableCases(leader, kase)),
    "lib/desk/queries/merge-preview.ts#mergePreview": one(() =>
      mergePreview(province, kase.employerId, idOf("employer")),
    ),
    "lib/employers/queries/employer-file.ts#factsOn": one(() => factsOn(kase.employerId, legalDate(today))),
    "lib/employers/queries/employer-file.ts#relationsOfEmployer": one(() =>
      relationsOfEmployer(province, kase.employerId),
    ),
    "lib/orders/queries/finding-defaults.ts#findingDefaults": one(() =>
      findingDefaults(leader, { caseId: id, visit: idOf("visit"), question: "wages.paid" }),
    ),
    "lib/wage-listings/queries/listing-list.ts#listingsOfEmployer": one(() => listingsOfEmployer(leader, employers)),
    "lib/orders/queries/open-items-of-employer.ts#openItemsOfEmployer": one(() =>
      openItemsOfEmployer(leader, employers),
    ),
  };
};
