import { type SQL, sql } from "drizzle-orm";
import { customType, date, type PgColumn, timestamp, uuid } from "drizzle-orm/pg-core";

/** Primary key of every domain table. */
export const id = () => uuid("id").primaryKey().defaultRandom();

/** An instant, to the millisecond, so that it survives the trip through JSON unchanged. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** A legal date in Asia/Shanghai as `YYYY-MM-DD`. */
export const legalDay = (name: string) => date(name, { mode: "string" });

export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/** The county and the city in a region code: lists are read by them, so their indexes begin with them. */
export const countyOf = (regionCode: PgColumn): SQL => sql`left(${regionCode}, 6)`;
export const cityOf = (regionCode: PgColumn): SQL => sql`left(${regionCode}, 4)`;
