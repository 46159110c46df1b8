import { setTimeout as wait } from "node:timers/promises";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { organ } from "@/db/factories/accounts";
import { aCase } from "@/db/factories/cases";
import { aProof } from "@/db/factories/deliveries";
import { inquiryEntry, recordEntry } from "@/db/factories/inquiries";
import { aRegroupingIn } from "@/db/factories/regroupings";
import { accounts, caseFiles, cases, closings, inspectorCertificates } from "@/db/schema";
import { registerAccount } from "@/lib/agencies/commands/register-account";
import { type Officer, publicVisitor } from "@/lib/auth/actor";
import { hashPassword } from "@/lib/auth/passwords";
import { advanceCase } from "@/lib/cases/advance";
import { assignCase } from "@/lib/cases/commands/assign-case";
import { issueInquiry } from "@/lib/cases/commands/issue-inquiry";
import { saveInquiryRecord } from "@/lib/cases/commands/save-inquiry-record";
import { buildWaitingCaseFiles } from "@/lib/closing/commands/build-waiting-case-files";
import { requestCaseFile } from "@/lib/closing/commands/request-case-file";
import { enterCalendar } from "@/lib/deadlines/commands/enter-calendar";
import { confirmAddress } from "@/lib/deliveries/commands/confirm-address";
import { recordFailedAttempt } from "@/lib/deliveries/commands/record-failed-attempt";
import { mergeEmployers } from "@/lib/employers/commands/merge-employers";
import { registerEmployer } from "@/lib/employers/commands/register-employer";
import { act, at, employerId, officer } from "@/lib/testing/world";
import type { Place } from "./actors";
import { ENDED_ON, ON } from "./day";
import { campaignOf } from "./scene-campaigns";
import { claimsOf } from "./scene-claims";
import { complaintOf } from "./scene-complaint";
import { contestOf } from "./scene-contest";
import { decisionOf } from "./scene-decision";
import { discretionOf } from "./scene-discretion";
import { enforcementOf } from "./scene-enforcement";
import { guidanceOf } from "./scene-guidance";
import { clockOf } from "./scene-lateness";
import { partsOf } from "./scene-office";
import { evidenceOf, orderOf } from "./scene-order";
import { patrolsOf } from "./scene-patrols";
import { photoOf } from "./scene-photo";
import { reportsOf } from "./scene-platform-reports";
import { preservationOf } from "./scene-preservation";
import { publicationOf } from "./scene-publications";
import { recheckIds } from "./scene-rechecks";
import { tipsOf } from "./scene-tips";
import { versionsOf } from "./scene-versions";
import { wageListingOf } from "./scene-wage-listings";

const SECOND = "ylxsecond";
const LONGTENG = "91990101MA0H00010Q";
const WEAVERS = "91990102MA0H00045R";
export const PASSWORD = "matrix-of-every-door";

/** Ids by what they are of, as the parameters of addresses and the inputs of acts name them. */
export type Scene = {
  readonly ids: Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, number>>;
  /** Words that stand in this scene's matters and nowhere else. */
  readonly canary: string;
};

export type Scenes = Readonly<Record<Place, { readonly live: Scene; readonly ended: Scene }>>;

type Team = {
  readonly leader: Officer;
  readonly lead: Officer;
  readonly second: Officer;
  readonly regionCode: string;
  readonly creditCode: string;
  readonly employerId: string;
};

/** In each of two counties a matter that is under way and one that has ended, with something of every kind in both. */
export async function scenes(): Promise<Scenes> {
  const [district, county] = [await districtTeam(), await countyTeam()];
  const [ofDistrict, ofCounty] = await recheckIds([district, county]);
  const both = async (team: Team, recheck = "") => ({
    live: await scene(team, false, { recheck }),
    ended: await scene(team, true, { recheck }),
  });
  return { district: await both(district, ofDistrict), county: await both(county, ofCounty) };
}

const districtTeam = async (): Promise<Team> => ({
  ...{ leader: await officer("daduizhang"), lead: await officer("wangmin"), second: await officer("lizhe") },
  ...{ regionCode: "990101", creditCode: LONGTENG, employerId: await employerId(LONGTENG) },
});

/** The county has one inspector; a second is added, as an order needs two. */
async function countyTeam(): Promise<Team> {
  const accountId = await accountOf(SECOND, await organ("YLX-JC"));
  const certificate = { number: "样监证0009", validFrom: "2024-01-01", validTo: "2029-12-31" };
  await db()
    .insert(inspectorCertificates)
    .values({ ...certificate, accountId });
  return {
    ...{ leader: await officer("ylxdaduizhang"), lead: await officer("ylxjiancha"), second: await officer(SECOND) },
    ...{ regionCode: "990102", creditCode: WEAVERS, employerId: await employerId(WEAVERS) },
  };
}

async function scene(team: Team, isEnded: boolean, shared: Readonly<Record<string, string>>): Promise<Scene> {
  const canary = `机密${team.regionCode}${isEnded ? "终" : "办"}`;
  const complaint = await complaintOf(team, canary, isEnded);
  const matter = await matterOf(team, canary);
  const told = { ...(await tipsOf(team, matter.case)), ...(await photoOf(team.lead, matter.case)) };
  if (isEnded) {
    const end = { id: matter.case, act: "transfer", columns: { endedOn: ENDED_ON } } as const;
    await act(team.leader, ON, (ctx) => advanceCase(ctx, end));
  }
  const ends: Record<string, string> = isEnded
    ? { closing: await closingOf(team, matter.case) }
    : { caseFile: await caseFileOf(team, matter.case) };
  const patrols = await patrolsOf(team, canary, matter.case, isEnded);
  const ids: Record<string, string> = {
    ...shared,
    organ: team.leader.organId,
    ...matter,
    ...told,
    ...ends,
    regrouping: await aRegroupingIn(team, matter.case, isEnded ? "refused" : "proposed"),
    ...complaint,
    ...patrols.ids,
    ...(await peopleOf(team, isEnded)),
    ...(await reportsOf(team)),
    ...(await campaignOf(team.leader, isEnded)),
    ...(await guidanceOf(team, canary, isEnded)),
    ...(await discretionOf(team.leader, isEnded)),
    ...(await enforcementOf(matter.decision, isEnded)),
    ...(await clockOf(matter.case, matter.decision, team.regionCode, isEnded)),
    ...(await publicationOf(matter.decision, matter.document, isEnded)),
    ...(await wageListingOf(matter.order, team.lead.id, isEnded)),
    ...(await contestOf(matter.case, matter.document, team.lead.id, isEnded)),
    ...(await preservationOf(matter.case, team.lead.id, isEnded)),
  };
  const versions = { ...(await versionsOf(ids)), ...patrols.versions };
  return { ids, versions, canary };
}

/** A proposal to close that the end of the case overtook. */
async function closingOf({ lead, regionCode }: Team, caseId: string): Promise<string> {
  const proposed = { ground: "ordered_matter_corrected", proposedBy: lead.id, proposedOn: ON } as const;
  const [row] = await db()
    .insert(closings)
    .values({ caseId, regionCode, ...proposed })
    .returning({ id: closings.id });
  return row?.id ?? "";
}

/** A file of the case that has been put together, by this process or by the server's worker. */
async function caseFileOf({ lead }: Team, id: string): Promise<string> {
  await act(lead, ON, (ctx) => requestCaseFile(ctx, { id }));
  for (let tries = 0; tries < 600; tries += 1) {
    await buildWaitingCaseFiles();
    const [file] = await db().select().from(caseFiles).where(eq(caseFiles.caseId, id));
    if (file?.state === "ready") return file.id;
    await wait(100);
  }
  throw new Error("the case's file was not put together");
}

/** The register's and the accounts' side of a scene: ended, it is a file made an alias and a person who left. */
async function peopleOf(team: Team, isEnded: boolean): Promise<Record<string, string>> {
  const { leader, second, regionCode, creditCode, employerId } = team;
  const draft = await draftOf(leader, regionCode);
  if (!isEnded) {
    const claim = await claimOf(regionCode, creditCode);
    const parts = await partsOf(leader, employerId, isEnded);
    return { employer: employerId, register: employerId, account: second.id, draft, claim, ...parts };
  }
  const name = `重复登记的单位${regionCode}`;
  const { id } = await act(leader, ON, (ctx) => registerEmployer(ctx, { name, creditCode: "", regionCode }));
  const merge = { id, intoId: employerId, reason: "重复登记的档案。" };
  await act(leader, ON, (ctx) => mergeEmployers(ctx, merge));
  const account = await accountOf(`left${regionCode}`, leader.organId, { disabledAt: at(ON) });
  return { employer: id, register: employerId, account, draft, ...(await partsOf(leader, id, isEnded)) };
}

/** An employer's user who has registered and whom nobody has confirmed. */
async function claimOf(regionCode: string, creditCode: string): Promise<string> {
  const person = { login: `claim${regionCode}`, name: "经办人", phone: "13800138000", creditCode };
  const chosen = { password: PASSWORD, again: PASSWORD };
  await act(publicVisitor, ON, (ctx) => registerAccount(ctx, { ...person, ...chosen }, "192.0.2.9"));
  const [account] = await db().select({ id: accounts.id }).from(accounts).where(eq(accounts.login, person.login));
  return account?.id ?? "";
}

/** A regional calendar that an administrator of the region entered and nobody has signed. */
async function draftOf(person: Officer, regionCode: string): Promise<string> {
  const days = [{ on: "2027-03-01", isWorkingDay: false, name: "地方节日" }];
  const calendar = { year: 2027, regionCode, source: "地方性假日的通知", days };
  const administrator: Officer = { ...person, role: "administrator" };
  return (await act(administrator, ON, (ctx) => enterCalendar(ctx, calendar))).id;
}

async function accountOf(login: string, organId: string, over: { disabledAt?: Date } = {}): Promise<string> {
  const [account] = await db()
    .insert(accounts)
    .values({
      ...({ kind: "officer", login, name: "郝二", role: "inspector", organId, createdAt: at(ON) } as const),
      ...{ passwordHash: await hashPassword(PASSWORD), secondFactorExempt: true, ...over },
    })
    .returning({ id: accounts.id });
  return account?.id ?? "";
}

async function row(id: string) {
  const [found] = await db().select().from(cases).where(eq(cases.id, id));
  if (!found) throw new Error("the case is gone");
  return found;
}

/** A case with evidence, an inquiry and its record, an order, a delivery that failed and an address to be signed. */
async function matterOf(team: Team, canary: string) {
  const { leader, lead, second } = team;
  const { id } = await aCase(leader, ON, team.employerId, { title: `涉嫌拖欠工资案${canary}`, summary: canary });
  await act(leader, ON, (ctx) => assignCase(ctx, { id, version: 1, leadId: lead.id, secondId: second.id }));
  const file = await evidenceOf(lead, id);
  const { version } = await row(id);
  const notice = await act(lead, ON, (ctx) => issueInquiry(ctx, inquiryEntry(id, { version })));
  const heldOn = { heldOn: ON };
  const record = await act(lead, ON, (ctx) => saveInquiryRecord(ctx, recordEntry(id, [lead, second], heldOn)));
  const order = await orderOf(team, id, file.evidence);
  const delivery = await act(lead, ON, (ctx) =>
    recordFailedAttempt(ctx, {
      ...{ caseId: id, documentId: order.document, method: "post", servers: [lead.id, second.id], actedOn: ON },
      ...{ place: "测试市示范区建设路88号", slipNumber: "EX000000001CN", failure: "原址查无此单位。", files: [] },
    }),
  );
  const confirmation = await act(lead, ON, (ctx) =>
    confirmAddress(ctx, {
      ...{ caseId: id, recipient: "employer", postalAddress: "测试市示范区建设路88号", postcode: "" },
      ...{ receiverName: "刘会计", receiverRelation: "财务", phone: "0999-5551010" },
      ...{ consentsElectronic: false, electronicMeans: "", electronicAddress: "" },
    }),
  );
  const postingPicture = await aProof(lead, ON, id);
  const things = {
    postingPicture,
    notice: notice.id,
    record: record.id,
    delivery: delivery.id,
    confirmation: confirmation.id,
  };
  const decision = await decisionOf(id, order.finding, lead.id, order.document);
  return { case: id, ...file, ...order, ...decision, ...things, ...(await claimsOf(lead, id)) };
}
