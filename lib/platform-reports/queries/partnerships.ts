import "server-only";
import { and, asc, desc, eq, inArray, isNull, or } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Reader } from "@/db/client";
import { employerRelations, employers, partnershipDistricts, regions, reporters } from "@/db/schema";

/** The standing relation of a partner to a platform, or undefined. */
export async function partnershipBetween(reader: Reader, pair: { platformId: string; partnerId: string }) {
  const [row] = await reader
    .select({ id: employerRelations.id })
    .from(employerRelations)
    .where(
      and(
        eq(employerRelations.kind, "partner_of_platform"),
        eq(employerRelations.fromId, pair.partnerId),
        eq(employerRelations.toId, pair.platformId),
        isNull(employerRelations.untilOn),
      ),
    );
  return row;
}

/** The partnerships of an employer on either side, newest first, each with its districts. */
export async function partnershipsOf(employerId: string, reader: Reader = db()) {
  const [partner, platform, entry] = [
    alias(employers, "partner"),
    alias(employers, "platform"),
    alias(reporters, "entry"),
  ];
  const rows = await reader
    .select({
      id: employerRelations.id,
      partnerId: partner.id,
      partnerName: partner.name,
      partnerCode: partner.creditCode,
      partnerReporterId: entry.id,
      platformId: platform.id,
      platformName: platform.name,
      sinceOn: employerRelations.sinceOn,
      untilOn: employerRelations.untilOn,
      source: employerRelations.source,
    })
    .from(employerRelations)
    .innerJoin(partner, eq(partner.id, employerRelations.fromId))
    .innerJoin(platform, eq(platform.id, employerRelations.toId))
    .leftJoin(entry, eq(entry.employerId, partner.id))
    .where(
      and(
        eq(employerRelations.kind, "partner_of_platform"),
        or(eq(employerRelations.fromId, employerId), eq(employerRelations.toId, employerId)),
      ),
    )
    .orderBy(desc(employerRelations.sinceOn), desc(employerRelations.id));
  const districts = await districtsOf(
    reader,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, districts: districts.filter(({ relationId }) => relationId === row.id) }));
}

export type Partnership = Awaited<ReturnType<typeof partnershipsOf>>[number];

async function districtsOf(reader: Reader, relationIds: readonly string[]) {
  if (relationIds.length === 0) return [];
  return reader
    .select({
      relationId: partnershipDistricts.relationId,
      regionCode: partnershipDistricts.regionCode,
      regionName: regions.name,
      sinceOn: partnershipDistricts.sinceOn,
      untilOn: partnershipDistricts.untilOn,
      source: partnershipDistricts.source,
    })
    .from(partnershipDistricts)
    .leftJoin(regions, eq(regions.code, partnershipDistricts.regionCode))
    .where(inArray(partnershipDistricts.relationId, [...relationIds]))
    .orderBy(asc(partnershipDistricts.regionCode), asc(partnershipDistricts.sinceOn));
}
