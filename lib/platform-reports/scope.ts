import "server-only";
import { and, inArray, ne, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { employers, partnerMirrors, platformReports, reporters, reportingPeriods } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { stands } from "@/lib/kernel/guard";
import { regionScope } from "@/lib/workflow/scope";

/** Officers see the reporters of their region and below; an employer's user its own entry. */
export function reporterScope(actor: Actor): SQL {
  if (actor.kind !== "employer") return regionScope("platform_reports.reporters", actor, reporters.regionCode);
  if (!stands("platform_reports.reporters")) return sql`true`;
  return actor.employerId === null ? sql`false` : inArray(reporters.employerId, [...actor.files]);
}

/** Officers see the periods of their region and below, and those set above that bind it. */
export function periodScope(actor: Actor): SQL {
  const below = regionScope("platform_reports.periods", actor, reportingPeriods.regionCode);
  if (actor.kind !== "officer") return below;
  return or(below, sql`${actor.regionCode} like ${reportingPeriods.regionCode} || '%'`) ?? below;
}

/** Officers see what was sent to their region and below; an employer's user its own reports, drafts too. */
export function reportScope(actor: Actor): SQL {
  if (actor.kind !== "employer") {
    const region = regionScope("platform_reports.scope", actor, platformReports.regionCode);
    return and(region, ne(platformReports.state, "draft")) ?? sql`false`;
  }
  if (!stands("platform_reports.scope")) return sql`true`;
  return actor.employerId === null ? sql`false` : inArray(platformReports.employerId, [...actor.files]);
}

/** The credit codes of an employer's files, asked once and not of each row. */
const codesOf = (files: readonly string[]) =>
  db()
    .select({ code: employers.creditCode })
    .from(employers)
    .where(inArray(employers.id, [...files]));

/** Officers see the rows of their region's platforms; a platform its own, a partner those that name its code. */
export function mirrorScope(actor: Actor): SQL {
  if (actor.kind !== "employer") return regionScope("platform_reports.mirrors", actor, partnerMirrors.regionCode);
  if (!stands("platform_reports.mirrors")) return sql`true`;
  if (actor.employerId === null) return sql`false`;
  const { files } = actor;
  const isNamed = inArray(partnerMirrors.creditCode, codesOf(files));
  return or(inArray(partnerMirrors.platformId, [...files]), isNamed) ?? sql`false`;
}
