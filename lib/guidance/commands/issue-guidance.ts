import "server-only";
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { guidances } from "@/db/schema";
import { competentBureau, organsActingFor } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { guidancePapers } from "@/lib/documents/templates/guidance-letters";
import { employerOf } from "@/lib/employers/queries/employer";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, refused } from "@/lib/kernel/errors";
import { tellEmployerUsers } from "@/lib/outbox/employer-users";
import type { Context } from "@/lib/workflow/context";
import type { IssueGuidanceInput } from "../input";
import { heldKinds } from "../lifecycle";
import { issueRefusal, organRefusal } from "../policy";

type Input = z.output<typeof IssueGuidanceInput>;

/** Sends an employer a letter, or calls it to a talk or a meeting: a numbered paper of the bureau and a message. */
export async function issueGuidance(ctx: Context<Officer>, input: Input): Promise<{ id: string; number: string }> {
  const reason = issueRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  const employer = await employerOf(ctx.actor, input.employerId, ctx.db);
  if (!employer || employer.mergedIntoId !== null) throw invalid({ employerId: "guidance_employer_unknown" });
  const bureau = await bureauFor(ctx, employer.regionCode);
  const id = randomUUID();
  const { kind, finding, items, replyOn } = input;
  const said = { kind, finding, items, replyOn, ...heldOf(input, legalDate(ctx.now)) };
  const { id: documentId, ...paper } = await paperOf(ctx, id, { said, employer, bureau });
  const issued = { organId: bureau.id, issuedBy: ctx.actor.id, issuedOn: paper.issuedOn, documentId };
  const { regionCode } = employer;
  await ctx.db.insert(guidances).values({ id, ...said, ...issued, employerId: employer.id, regionCode });
  const number = paper.number ?? paper.title;
  ctx.record({
    act: "guidance.issue",
    ...{ subject: { kind: "guidance", id }, about: [employer.id], to: "issued" },
    particulars: { kind, number, replyOn, items: items.length },
  });
  await tellEmployerUsers(ctx, {
    ...{ kind: "guidance-issued", employerIds: [employer.id], dedupeKey: `guidance-issued:${id}` },
    payload: { title: paper.title, number, replyOn, heldOn: said.heldOn },
  });
  return { id, number };
}

/** The bureau competent for the employer. Throws when the actor's inspection body does not act for it. */
async function bureauFor({ db, actor }: Context<Officer>, regionCode: string) {
  const bureau = await competentBureau(db, regionCode);
  const reason = bureau ? organRefusal(actor, await organsActingFor(db, bureau.id)) : "not_your_organ";
  if (!bureau || reason !== null) throw refused(reason ?? "not_your_organ");
  return bureau;
}

/** When and where the addressee comes; a letter has neither. Throws for days that are over or in the wrong order. */
function heldOf({ kind, heldOn, place, replyOn }: Input, today: string) {
  const held = heldKinds.includes(kind) ? { heldOn, place } : { heldOn: null, place: "" };
  if (held.heldOn !== null && held.heldOn < today) throw invalid({ heldOn: "guidance_meeting_past" });
  if (replyOn < today || replyOn < (held.heldOn ?? "")) throw invalid({ replyOn: "guidance_reply_past" });
  return held;
}

type Parties = {
  readonly said: Pick<Input, "kind" | "finding" | "items" | "replyOn"> & ReturnType<typeof heldOf>;
  readonly employer: { readonly id: string; readonly name: string; readonly regionCode: string };
  readonly bureau: NonNullable<Awaited<ReturnType<typeof competentBureau>>>;
};

function paperOf(ctx: Context, id: string, { said: { kind, heldOn, ...said }, employer, bureau }: Parties) {
  const { address, phone, postcode } = bureau;
  return issuePaper(ctx, {
    paper: guidancePapers[kind],
    input: { ...said, employer: employer.name, heldOn: heldOn ?? undefined, contact: { address, phone, postcode } },
    organId: bureau.id,
    regionCode: employer.regionCode,
    subject: { kind: "guidance", id },
    file: { kind: "guidance", id },
    employerId: employer.id,
  });
}
