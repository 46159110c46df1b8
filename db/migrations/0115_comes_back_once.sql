ALTER TYPE "public"."contest_correction_kind" ADD VALUE 'retractResult';--> statement-breakpoint
ALTER TABLE "inquiry_record_scans" ADD COLUMN "was_of_record" boolean;--> statement-breakpoint
ALTER TABLE "order_items" ADD COLUMN "set_due_on" date;--> statement-breakpoint
ALTER TABLE "order_items" ADD COLUMN "reinstated_on" date;--> statement-breakpoint
ALTER TABLE "order_items" ADD COLUMN "lifted_on" date;--> statement-breakpoint
ALTER TABLE "wage_listings" ADD COLUMN "restoration_undone_on" date;--> statement-breakpoint
ALTER TABLE "inquiry_record_scans" ADD CONSTRAINT "inquiry_record_scans_struck" CHECK ("inquiry_record_scans"."was_of_record" is null or "inquiry_record_scans"."struck_at" is not null);--> statement-breakpoint
ALTER TABLE "order_items" ADD CONSTRAINT "order_items_moved" CHECK (("order_items"."set_due_on" is null) = ("order_items"."reinstated_on" is null));--> statement-breakpoint
UPDATE "wage_listings" l SET "restoration_undone_on" = e.undone_on FROM (
  select distinct on (subject_id) subject_id, act, (at at time zone 'Asia/Shanghai')::date as undone_on
  from "events" where act in ('wageListing.restore', 'wageListing.undoRestoration') order by subject_id, seq desc
) e WHERE e.subject_id = l.id and e.act = 'wageListing.undoRestoration';--> statement-breakpoint
UPDATE "order_items" i SET "lifted_on" = e.lifted_on FROM (
  select distinct on (subject_id) subject_id, (at at time zone 'Asia/Shanghai')::date as lifted_on
  from "events" where act = 'order_item.lift' order by subject_id, seq desc
) e WHERE e.subject_id = i.id and i.state = 'lifted';
