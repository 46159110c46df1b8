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

/** What a matter is about, with where it lies: both are sought in one index. */
export const placedTopicsOf = (topics: PgColumn, regionCode: PgColumn): SQL =>
  sql`(${topics} || array[${cityOf(regionCode)}, ${countyOf(regionCode)}])`;

/** The place of a number in `peopleBands`, and of a sum of fen in `amountBands`: lists are narrowed along an index of it. */
export const peopleBandOf = (count: PgColumn): SQL => sql`width_bucket(${count}, array[2, 10, 50])`;
export const amountBandOf = (fen: PgColumn): SQL =>
  sql`width_bucket(${fen}, array[1, 1000000, 10000000, 100000000]::bigint[])`;

/** On which shelf of the officers' list of publications a decision lies, by how far it has come. */
export const shelfOf = (state: PgColumn): SQL => sql`(case ${state} when 'published' then 'published'
  when 'withheld' then 'withheld' when 'withdrawn' then 'ended' when 'taken_down' then 'ended' else 'waiting' end)`;

/** A decision of which it is judged whether the public is to read it. */
export const isPublishable = ({ kind, state }: { readonly kind: PgColumn; readonly state: PgColumn }): SQL =>
  sql`${kind} = 'penalty' and ${state} = 'decided'`;

/** Whether it is public lies before the leader. */
export const awaitsPublicity = (state: PgColumn): SQL => sql`${state} in ('proposed', 'withholding')`;

/** The number of a licence in one form: full width as half, without blanks, in capitals. */
export const licenceKeyOf = (number: PgColumn | string): SQL =>
  sql`upper(regexp_replace(normalize(${number}, nfkc), '\\s', '', 'g'))`;

/** What stands in the register of matters that were not acted on: also what was withdrawn, or looked at anew since. */
export const notActedOnOf = (state: PgColumn, takenBackOn: PgColumn): SQL =>
  sql`(${state} not in ('received', 'awaiting_supplement', 'accepted') or ${takenBackOn} is not null)`;
