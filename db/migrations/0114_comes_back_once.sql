ALTER TABLE "wage_listings" ADD COLUMN "restoration_undone_on" date;--> statement-breakpoint
UPDATE "wage_listings" l SET "restoration_undone_on" = e.undone_on FROM (
  select distinct on (subject_id) subject_id, act, (at at time zone 'Asia/Shanghai')::date as undone_on
  from "events" where act in ('wageListing.restore', 'wageListing.undoRestoration') order by subject_id, seq desc
) e WHERE e.subject_id = l.id and e.act = 'wageListing.undoRestoration';
