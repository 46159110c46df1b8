import "server-only";
import { eq, type SQL, sql } from "drizzle-orm";
import {
  contests,
  decisions,
  documents,
  enforcementDemands,
  enforcementReviews,
  enforcements,
  orders,
  wageListings,
} from "@/db/schema";

/** Whether a contest against this paper annulled it: one that did does, whatever another came to. */
export const contestFelled = (documentId: SQL) => sql`exists (select 1 from ${contests} c
  where c.document_id = ${documentId} and c.result in ('annulled', 'voided'))`;

/**
 * Whether the last result that left less of a decision annulled a part of it. Which part fell is not on record, so that
 * nobody can say that what is asked anew stands in it.
 */
export const isPartlyFallen = (decisionId: SQL, documentId: SQL) => sql`coalesce((select r.result = 'partly_annulled'
  from (select v.result::text as result, v.concluded_on, v.received_on from ${enforcementReviews} v
      join ${enforcements} a on a.id = v.enforcement_id where a.decision_id = ${decisionId}
    union all select c.result::text, c.concluded_on, c.received_on from ${contests} c
      where c.document_id = ${documentId}) r
  where r.result in ('changed', 'partly_annulled')
  order by r.concluded_on desc, r.received_on desc nulls last limit 1), false)`;

/** Whether the organ revoked a decision, or a review or contest left nothing of it. */
const decisionFell = (id: SQL) => sql`(select d.revoked_on is not null or coalesce(e.state = 'annulled', false)
    or ${contestFelled(sql`d.document_id`)}
  from ${decisions} d left join ${enforcements} e on e.decision_id = d.id where d.id = ${id})`;

/** What goes with the decision: a notice of what ended for good is still told. */
const followsDecision = sql`${documents.paperKey} in ('deferral-answer', 'enforcement-suspension',
  'enforcement-resumption', 'performance-agreement')`;

const ofListing = (what: SQL) => sql`(select ${what} from ${wageListings} l where l.id = ${documents.subjectId})`;

/** Whether what the paper orders, decides or tells was revoked since, or annulled by a review or contest. */
export const isFallen = sql<boolean>`coalesce(case
  when ${eq(documents.paperKey, "rectification-order")}
    then (select o.state = 'revoked' from ${orders} o where o.id = ${documents.subjectId})
  when ${eq(documents.subjectKind, "decision")} then ${decisionFell(sql`${documents.subjectId}`)}
  when ${eq(documents.subjectKind, "demand")} then ${decisionFell(sql`(select a.decision_id from ${enforcements} a
    join ${enforcementDemands} m on m.enforcement_id = a.id where m.id = ${documents.subjectId})`)}
  when ${eq(documents.subjectKind, "enforcement")} and ${followsDecision} then ${decisionFell(
    sql`(select a.decision_id from ${enforcements} a where a.id = ${documents.subjectId})`,
  )}
  when ${documents.paperKey} in ('wage-listing-notice', 'wage-listing-decision', 'wage-restoration-decision')
    then ${ofListing(sql`l.state = 'revoked'`)}
  when ${eq(documents.paperKey, "wage-removal-decision")}
    then ${ofListing(sql`l.state = 'revoked' or (coalesce(l.restored_on >= ${documents.issuedOn}, false)
      and not ${contestFelled(sql`l.restoration_id`)})`)}
  end, false) or ${contestFelled(sql`${documents.id}`)}`;

/** Whether the listing that the paper decides has ended by its term or before it. */
export const isOver = sql<boolean>`coalesce(case
  when ${documents.paperKey} in ('wage-listing-decision', 'wage-restoration-decision')
    then ${ofListing(sql`l.state = 'removed'`)} end, false)`;

/** The decision on whose page the employer goes on with the paper; null where there is none. */
export const decisionId = sql<string | null>`case ${documents.subjectKind}
  when 'decision' then ${documents.subjectId}
  when 'demand' then (select a.decision_id from ${enforcements} a
    join ${enforcementDemands} m on m.enforcement_id = a.id where m.id = ${documents.subjectId})
  when 'enforcement' then (select a.decision_id from ${enforcements} a where a.id = ${documents.subjectId}) end`;
