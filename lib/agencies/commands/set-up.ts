import "server-only";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import { organs, regions } from "@/db/schema";
import { issueLink } from "@/lib/auth/activation";
import type { OfficeRole, OrganKind, PublicVisitor } from "@/lib/auth/actor";
import { isSetupCode } from "@/lib/auth/setup-code";
import { askedFrom } from "@/lib/auth/throttle";
import { sha256 } from "@/lib/kernel/cipher";
import { invalid, notFound, refused } from "@/lib/kernel/errors";
import { stands } from "@/lib/kernel/guard";
import { levelOf, parentCodeOf, regionCodesAbove } from "@/lib/kernel/region-code";
import type { Context } from "@/lib/workflow/context";
import type { SetUpInput } from "../input";
import { isSetupOpen } from "../queries/setup";
import { insertAccount } from "./create-account";

type Given = z.output<typeof SetUpInput>;

const SETUP_LOCK = 724_303;
const TRIES_AN_HOUR = 20;

/**
 * The first start: region, bureau, inspection body and three administrators who are three people. Of two posts
 * at once one wins. Whoever does it knows the code that the server printed when it started. `address` is where the
 * request comes from, for throttling only. Throws `not_found` when setting up is over or the installation is a demo,
 * `refused` (asked_too_often), and `invalid` for another code.
 */
export async function setUp(
  ctx: Context<PublicVisitor>,
  input: Given,
  address: string,
): Promise<Record<string, never>> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(${SETUP_LOCK})`);
  if (!(await isSetupOpen(ctx.db)) && stands("setup.once")) throw notFound();
  if ((await askedFrom("setup.complete", address, ctx.now)) > TRIES_AN_HOUR) throw refused("asked_too_often");
  if (!isSetupCode(input.setupCode)) throw invalid({ setupCode: "setup_code_wrong" });
  await ctx.db.insert(regions).values(regionsUpTo(input.regionCode, input.regionName)).onConflictDoNothing();
  const bureauId = await foundOrgan(ctx, input, { kind: "bureau", name: input.bureauName, parentId: null });
  await foundOrgan(ctx, input, { kind: "inspection_body", name: input.bodyName, parentId: bureauId });
  const posts: readonly [OfficeRole, Given["administrator"], string][] = [
    ["administrator", input.administrator, "administrator.login"],
    ["security_administrator", input.securityAdministrator, "securityAdministrator.login"],
    ["auditor", input.auditor, "auditor.login"],
  ];
  for (const [role, person, field] of posts) {
    const account = { kind: "officer" as const, role, organId: bureauId, ...person };
    const id = await insertAccount(ctx, account, field);
    await issueLink(ctx, id, sha256(input.receipt));
    ctx.record({ act: "account.create", subject: { kind: "account", id }, particulars: { role, organ: bureauId } });
  }
  ctx.record({ act: "setup.complete", particulars: { region: input.regionCode } });
  return {};
}

/** The region and, by their codes alone, those above it, so that the tree has no gap. */
function regionsUpTo(code: string, name: string): (typeof regions.$inferInsert)[] {
  return [...regionCodesAbove(code), code].map((each) => ({
    code: each,
    name: each === code ? name : each,
    level: levelOf(each),
    parentCode: parentCodeOf(each),
  }));
}

async function foundOrgan(
  ctx: Context,
  input: Given,
  organ: { kind: OrganKind; name: string; parentId: string | null },
): Promise<string> {
  const { regionCode, numberPrefix, address, postcode, phone, governmentName, courtName } = input;
  const code = `${regionCode}-${organ.kind === "bureau" ? "RSJ" : "JC"}`;
  const place = { regionCode, numberPrefix, address, postcode, phone, governmentName, courtName };
  const [row] = await ctx.db
    .insert(organs)
    .values({ ...organ, ...place, code })
    .returning({ id: organs.id });
  if (!row) throw new Error("an organ was not stored");
  return row.id;
}
