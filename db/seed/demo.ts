import { fileURLToPath } from "node:url";
import { eq } from "drizzle-orm";
import { closeDb, db } from "@/db/client";
import { accounts, employers, inspectorCertificates, organs, regions } from "@/db/schema";
import { officeRoles } from "@/lib/auth/actor";
import { hashPassword } from "@/lib/auth/passwords";
import { env } from "@/lib/env";
import { bigrams } from "@/lib/kernel/bigrams";
import { legalDate, now } from "@/lib/kernel/clock";
import people from "./demo-accounts.json";
import { seedHistory } from "./demo-history";
import { demoEmployers, demoOrgans, demoRegions } from "./demo-town";

/** A town that does not exist, with its organs, people and employers. Only in demo mode; false when it is there. */
export async function seedDemo(): Promise<boolean> {
  if (env().LAOJIAN_MODE !== "demo") throw new Error("demo data never loads in production");
  const [known] = await db().select({ id: organs.id }).from(organs).limit(1);
  if (known) return false;
  await db().insert(regions).values(demoRegions);
  for (const { parent, ...organ } of demoOrgans) {
    await db()
      .insert(organs)
      .values({ ...organ, parentId: parent === null ? null : await organId(parent) });
  }
  await db()
    .insert(employers)
    .values(
      demoEmployers.map((one) => ({
        ...one,
        nameBigrams: bigrams(one.name),
        createdAt: now(),
        confirmedOn: legalDate(now()),
      })),
    );
  for (const person of people) await seedPerson(person);
  return true;
}

type Person = (typeof people)[number];

async function seedPerson(person: Person): Promise<void> {
  const role = officeRoles.find((one) => one === person.role) ?? null;
  const [account] = await db()
    .insert(accounts)
    .values({
      kind: role === null ? "employer" : "officer",
      login: person.login,
      name: person.name,
      role,
      organId: person.organ === undefined ? null : await organId(person.organ),
      employerId: person.employer === undefined ? null : await employerId(person.employer),
      employerConfirmedAt: role === null ? now() : null,
      passwordHash: await hashPassword(person.password),
      secondFactorExempt: true,
      isPrincipal: person.principal ?? false,
      hasLegalQualification: person.qualified ?? false,
      createdAt: now(),
    })
    .returning({ id: accounts.id });
  if (!account || person.certificate === undefined) return;
  await db()
    .insert(inspectorCertificates)
    .values({ accountId: account.id, number: person.certificate, validFrom: "2024-01-01", validTo: "2029-12-31" });
}

async function organId(code: string): Promise<string> {
  const [row] = await db().select({ id: organs.id }).from(organs).where(eq(organs.code, code));
  if (!row) throw new Error(`no organ ${code}`);
  return row.id;
}

async function employerId(creditCode: string): Promise<string> {
  const [row] = await db().select({ id: employers.id }).from(employers).where(eq(employers.creditCode, creditCode));
  if (!row) throw new Error(`no employer ${creditCode}`);
  return row.id;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (await seedDemo()) await seedHistory();
  await closeDb();
}
