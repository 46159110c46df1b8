import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { type EffectMeasure, effectMeasures, effectRows, REPEAT_MONTHS, type Spans, spansOf } from "../effect";
import { framePlaces } from "../lifecycle";
import { type Counted, filedInTime } from "./filed-in-time";
import { campaignFrame } from "./frame";

/** What of a special action its effect is reckoned from. */
export type EffectCampaign = {
  readonly id: string;
  readonly regionCode: string;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
};

/**
 * What was counted of the objects of a special action and of those compared with them, before and after its start;
 * null while no frame is frozen. Small groups and counts are withheld. The caller has asked the action's scope.
 */
export async function effectOf(campaign: EffectCampaign, today: string) {
  const frame = await campaignFrame(campaign.id);
  if (frame === null) return null;
  const spans = spansOf(campaign.startedOn, campaign.endedOn ?? today);
  if (spans === null) return { frame, spans, rows: [] };
  const records = await recordsIn(campaign, spans);
  const measures = effectMeasures.filter((measure) => records[measure] !== null);
  return { frame, spans, rows: effectRows(frame.sizes, measures, await talliesOf(records)) };
}

export type Effect = NonNullable<Awaited<ReturnType<typeof effectOf>>>;

/**
 * The files of a frame's employers: their own, and those merged into them since, unless such a file stands in the
 * frame itself. Each file counts in one group only.
 */
const filesOfFrame = (campaignId: string): SQL => sql`
  select m.place, m.employer_id, m.employer_id as file_id from campaign_frame_members m
    where m.campaign_id = ${campaignId}
  union all
  select m.place, m.employer_id, e.id from campaign_frame_members m
    join employers e on e.merged_into_id = m.employer_id
    where m.campaign_id = ${campaignId} and not exists (select 1 from campaign_frame_members o
      where o.campaign_id = m.campaign_id and o.employer_id = e.id)`;

const inRegion = (code: SQL, { regionCode }: Counted) => sql`starts_with(${code}, ${regionCode})`;
const within = (day: SQL, { spans }: Counted) => sql`${day} between ${spans.before.from} and ${spans.after.to}`;
const span = (day: SQL, { spans }: Counted) =>
  sql`case when ${day} < ${spans.after.from} then 'before' else 'after' end`;

type Records = Readonly<Record<EffectMeasure, SQL | null>>;

/** The records of each measure as `(place, span, id, fen)`; null for what cannot be compared. */
export async function recordsIn({ id, regionCode }: EffectCampaign, spans: Spans): Promise<Records> {
  const of = { files: filesOfFrame(id), regionCode, spans };
  const { complaints, cases, arrears, orders, repeats } = recordsOf;
  return {
    ...{ complaints: complaints(of), cases: cases(of), arrears: arrears(of) },
    ...{ orders: orders(of), repeats: repeats(of), reports: await filedInTime(of) },
  };
}

const recordsOf: Readonly<Record<Exclude<EffectMeasure, "reports">, (of: Counted) => SQL>> = {
  complaints: (of) => sql`
    select f.place, ${span(sql`c.received_on`, of)} as span, c.id, 0::bigint as fen
    from (${of.files}) f join complaints c on c.employer_id = f.file_id
    where ${within(sql`c.received_on`, of)} and ${inRegion(sql`c.region_code`, of)}`,
  cases: (of) => sql`
    select f.place, ${span(sql`k.opened_on`, of)} as span, k.id, 0::bigint as fen
    from (${of.files}) f join cases k on k.employer_id = f.file_id
    where ${within(sql`k.opened_on`, of)} and ${inRegion(sql`k.region_code`, of)} and k.split_from_id is null`,
  arrears: (of) => sql`
    select f.place, ${span(sql`l.verified_on`, of)} as span, l.id, l.verified_fen as fen
    from (${of.files}) f join cases k on k.employer_id = f.file_id join case_claims l on l.case_id = k.id
    where ${within(sql`l.verified_on`, of)} and ${inRegion(sql`l.region_code`, of)} and l.ended_on is null
      and l.verified_fen > 0 and l.calculator is distinct from 'additional_compensation'`,
  orders: (of) => sql`
    select f.place, ${span(sql`o.issued_on`, of)} as span, o.id, 0::bigint as fen
    from (${of.files}) f join orders o on o.employer_id = f.file_id
    where ${within(sql`o.issued_on`, of)} and ${inRegion(sql`o.region_code`, of)}`,
  repeats: (of) => sql`
    select distinct x.place, ${span(sql`x.recorded_on`, of)} as span, x.employer_id as id, 0::bigint as fen
    from (${findingsOf(of)}) x where ${within(sql`x.recorded_on`, of)} and exists (
      select 1 from (${findingsOf(of)}) y where y.employer_id = x.employer_id and y.matter_id <> x.matter_id
        and y.recorded_on < x.recorded_on
        and y.recorded_on >= x.recorded_on - make_interval(months => ${REPEAT_MONTHS}))`,
};

/** Findings that stand, with the matter that they belong to: cases that were merged or split are one. */
const findingsOf = (of: Counted) => sql`
  select f.place, f.employer_id, n.recorded_on, coalesce(k.merged_into_id, k.split_from_id, k.id) as matter_id
  from (${of.files}) f join cases k on k.employer_id = f.file_id join findings n on n.case_id = k.id
  where n.withdrawn_on is null and ${inRegion(sql`k.region_code`, of)}`;

const Tallies = z.array(
  z.object({
    place: z.enum(framePlaces),
    span: z.enum(["before", "after"]),
    measure: z.enum(effectMeasures),
    count: z.number(),
    fen: z.number(),
  }),
);

async function talliesOf(records: Records) {
  const counted = await Promise.all(
    effectMeasures.map((measure) => {
      const found = records[measure];
      return found === null
        ? []
        : db().execute(sql`
            select ${measure}::text as measure, r.place, r.span, count(*)::int as count, sum(r.fen)::float8 as fen
            from (${found}) r group by r.place, r.span`);
    }),
  );
  return Tallies.parse(counted.flatMap((rows) => [...rows]));
}
