import "server-only";
import { and, eq, inArray, ne, or } from "drizzle-orm";
import type { Tx } from "@/db/client";
import {
  caseClaims,
  claimLines,
  complaints,
  decisionStatements,
  deliveries,
  employers,
  inquiryNotices,
  inquiryRecords,
  materialReceipts,
  patrolHandings,
  patrolVisits,
  preservationItems,
  preservations,
  responsiblePersons,
} from "@/db/schema";
import { caseFamily } from "@/lib/cases/queries/case-family";
import { complaintsEverIn } from "@/lib/cases/queries/complaints-ever-in";
import { formerComplainants } from "@/lib/complaints/queries/complainant";
import { filesOf } from "@/lib/employers/queries/files-of";
import type { KnownPeople } from "../redaction";

type Place = {
  readonly caseId: string;
  readonly decisionId: string;
  readonly employerId: string;
  readonly partyName: string;
  readonly creditCode: string | null;
};

/**
 * Every natural person that a case names, or one that it was split off from or merged with, and where those who
 * complained live; the party itself stays. Without the informants: what officers are shown with these masked does not
 * tell whether a name is an informant's.
 */
export async function knownPeople(tx: Tx, place: Place): Promise<KnownPeople> {
  const { decisionId, employerId, partyName, creditCode } = place;
  const caseIds = await caseFamily(tx, place.caseId);
  const matters = await complaintsEverIn(tx, caseIds);
  const former = await formerComplainants(tx, matters);
  const complained = await tx
    .select({
      name: complaints.complainantName,
      representatives: complaints.representatives,
      address: complaints.complainantAddress,
    })
    .from(complaints)
    .where(inArray(complaints.id, matters));
  const ofParty = await tx
    .select({ representative: employers.legalRepresentative, contact: employers.contactName })
    .from(employers)
    .where(inArray(employers.id, filesOf(tx, employerId)));
  return {
    names: [
      ...complained.flatMap(({ name, representatives }) => [name, ...representatives.split(/[\s,，、;；]+/)]),
      ...former.map(({ name }) => name),
      ...ofParty.flatMap(({ representative, contact }) => [representative, contact]),
      ...(await workersOf(tx, caseIds)),
      ...(await heardIn(tx, caseIds, decisionId)),
      ...(await answeringIn(tx, caseIds)),
      ...(await receivingIn(tx, caseIds, matters)).filter(isPerson),
      ...(await keepingIn(tx, caseIds)).filter(isPerson),
      ...(await visitedFor(tx, caseIds)).filter(isPerson),
    ],
    addresses: [...complained, ...former].map(({ address }) => address),
    kept: [partyName, creditCode ?? ""],
  };
}

async function workersOf(tx: Tx, caseIds: string[]): Promise<string[]> {
  const lines = await tx
    .selectDistinct({ name: claimLines.workerName })
    .from(claimLines)
    .innerJoin(complaints, eq(complaints.id, claimLines.complaintId))
    .where(inArray(complaints.caseId, caseIds));
  const claims = await tx
    .selectDistinct({ name: caseClaims.workerName })
    .from(caseClaims)
    .where(inArray(caseClaims.caseId, caseIds));
  return [...lines, ...claims].map(({ name }) => name);
}

/** Who answers beside the unit. */
async function answeringIn(tx: Tx, caseIds: string[]): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ name: responsiblePersons.name })
    .from(responsiblePersons)
    .where(inArray(responsiblePersons.caseId, caseIds));
  return rows.map(({ name }) => name);
}

/** Who was questioned, who spoke for the party, and who brought materials. */
async function heardIn(tx: Tx, caseIds: string[], decisionId: string): Promise<string[]> {
  const questioned = await tx
    .selectDistinct({ name: inquiryRecords.personName })
    .from(inquiryRecords)
    .where(inArray(inquiryRecords.caseId, caseIds));
  const spoke = await tx
    .selectDistinct({ name: decisionStatements.givenBy })
    .from(decisionStatements)
    .where(eq(decisionStatements.decisionId, decisionId));
  const brought = await tx
    .selectDistinct({ name: materialReceipts.person })
    .from(materialReceipts)
    .innerJoin(inquiryNotices, eq(inquiryNotices.id, materialReceipts.noticeId))
    .where(inArray(inquiryNotices.caseId, caseIds));
  return [...questioned, ...spoke, ...brought].map(({ name }) => name);
}

/** What stands in a field that asks for a name with a post or a relation, without the words for the latter. */
const namesIn = (said: string): string[] => said.split(/[\s,，、;；:：/／()（）]+/u).filter((word) => !POST.test(word));

const POST = new RegExp(
  "^(?:总|副|项目|财务|人事|行政|人力资源|生产|部门|车间|办公室|工地|现场|物业|社区|值班)*(?:经理|会计|出纳|主管|主任|负责人|店长|厂长|" +
    "队长|组长|班长|文员|保安|门卫|前台|职工|员工|工人|人员|代表|助理|董事|董事长|书记|专员|干事|居民|邻居|同事|法人|法定代表人|老板|财务|" +
    "人事|行政|物业|见证人|签收人|姓名|职务|身份|" +
    "(?:财务|人事|行政|工程|生产|销售|市场|后勤|安全|采购|综合)[部科处室])$",
  "u",
);

/** Where a person is named an office or a firm may stand as well: the organ's own name is not hidden. */
const isPerson = (name: string): boolean => !/.{3,}(局|队|公司|厂|院|所|中心|委员会|委会|室|部|站|处|店)$/u.test(name);

/** Who took papers in, and who saw it; whoever took one for a complainant in the case may be there for an informant. */
async function receivingIn(tx: Tx, caseIds: string[], matters: string[]): Promise<string[]> {
  const complained = tx
    .select({ id: complaints.id })
    .from(complaints)
    .where(and(inArray(complaints.id, matters), eq(complaints.kind, "complaint")));
  const rows = await tx
    .selectDistinct({ receiver: deliveries.receiverName, witness: deliveries.witnessName })
    .from(deliveries)
    .where(
      or(
        and(inArray(deliveries.caseId, caseIds), ne(deliveries.recipient, "complainant")),
        inArray(deliveries.complaintId, complained),
      ),
    );
  return rows.flatMap(({ receiver, witness }) => [receiver, witness]);
}

/** In whose keeping things were left. */
async function keepingIn(tx: Tx, caseIds: string[]): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ name: preservationItems.custodian })
    .from(preservationItems)
    .innerJoin(preservations, eq(preservations.id, preservationItems.preservationId))
    .where(inArray(preservations.caseId, caseIds));
  return rows.flatMap(({ name }) => name ?? []);
}

/** Who took the result of a visit, now or before it was corrected, and who saw that it was hindered. */
async function visitedFor(tx: Tx, caseIds: string[]): Promise<string[]> {
  const rows = await tx
    .selectDistinct({
      receiver: patrolVisits.resultReceiver,
      witness: patrolVisits.witness,
      before: patrolHandings.receiver,
    })
    .from(patrolVisits)
    .leftJoin(patrolHandings, eq(patrolHandings.visitId, patrolVisits.id))
    .where(inArray(patrolVisits.caseId, caseIds));
  return rows.flatMap(({ receiver, witness, before }) =>
    [receiver, witness, before].flatMap((said) => namesIn(said ?? "")),
  );
}
