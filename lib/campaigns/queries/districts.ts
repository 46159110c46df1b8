import "server-only";
import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { regions } from "@/db/schema";
import type { ProgressKind } from "../lifecycle";
import { placesOf } from "./progress";

type District = { readonly code: string; readonly name: string };

/** The districts right below a region, and the region itself for what names none of them. */
async function districtsBelow(regionCode: string): Promise<readonly District[]> {
  const below = await db()
    .select({ code: regions.code, name: regions.name })
    .from(regions)
    .where(eq(regions.parentCode, regionCode))
    .orderBy(asc(regions.code));
  return [...below, { code: regionCode, name: "未分区划" }];
}

/** The frozen rows of one kind by district, in order of the codes; a district without any is there with none. */
export async function rowsByDistrict(regionCode: string, kind: ProgressKind, ids: readonly string[]) {
  const [districts, places] = await Promise.all([districtsBelow(regionCode), placesOf(db(), kind, ids)]);
  const own = (place: string) => districts.find(({ code }) => place.startsWith(code))?.code;
  return districts.map((district) => ({
    ...district,
    ids: places.filter((row) => own(row.regionCode) === district.code).map(({ id }) => id),
  }));
}

export type DistrictRows = Awaited<ReturnType<typeof rowsByDistrict>>;
