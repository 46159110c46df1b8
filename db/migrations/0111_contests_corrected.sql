CREATE TYPE "public"."contest_correction_kind" AS ENUM('amend', 'correctResult');--> statement-breakpoint
ALTER TYPE "public"."contest_state" ADD VALUE 'struck';--> statement-breakpoint
CREATE TABLE "contest_corrections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contest_id" uuid NOT NULL,
	"kind" "contest_correction_kind" NOT NULL,
	"before" jsonb NOT NULL,
	"reason" text NOT NULL,
	"corrected_on" date NOT NULL,
	"corrected_by" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contest_items" (
	"contest_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	CONSTRAINT "contest_items_contest_id_item_id_pk" PRIMARY KEY("contest_id","item_id")
);
--> statement-breakpoint
ALTER TABLE "contests" DROP CONSTRAINT "contests_concluded";--> statement-breakpoint
ALTER TABLE "contests" ADD COLUMN "act_by" date;--> statement-breakpoint
ALTER TABLE "contests" ADD COLUMN "done_on" date;--> statement-breakpoint
ALTER TABLE "contests" ADD COLUMN "done_note" text;--> statement-breakpoint
ALTER TABLE "contests" ADD COLUMN "done_by" uuid;--> statement-breakpoint
ALTER TABLE "contests" ADD COLUMN "struck_on" date;--> statement-breakpoint
ALTER TABLE "contests" ADD COLUMN "struck_by" uuid;--> statement-breakpoint
ALTER TABLE "contests" ADD COLUMN "struck_because" text;--> statement-breakpoint
ALTER TABLE "contest_corrections" ADD CONSTRAINT "contest_corrections_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_corrections" ADD CONSTRAINT "contest_corrections_corrected_by_accounts_id_fk" FOREIGN KEY ("corrected_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_items" ADD CONSTRAINT "contest_items_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_items" ADD CONSTRAINT "contest_items_item_id_order_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."order_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contest_corrections_contest" ON "contest_corrections" USING btree ("contest_id","corrected_on");--> statement-breakpoint
CREATE INDEX "contest_items_item" ON "contest_items" USING btree ("item_id");--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_done_by_accounts_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_struck_by_accounts_id_fk" FOREIGN KEY ("struck_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contests_to_perform" ON "contests" USING btree ("received_on","id") WHERE "contests"."result" = 'ordered_to_act' and "contests"."done_on" is null;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_ordered" CHECK (num_nulls("contests"."done_on", "contests"."done_note", "contests"."done_by") in (0, 3)
      and (num_nulls("contests"."act_by", "contests"."done_on") = 2
        or "contests"."result"::text is not distinct from 'ordered_to_act'));--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_struck" CHECK (num_nulls("contests"."struck_on", "contests"."struck_by", "contests"."struck_because")
      = case when "contests"."state"::text = 'struck' then 0 else 3 end);--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_concluded" CHECK (num_nulls("contests"."result", "contests"."concluded_on", "contests"."received_on", "contests"."note", "contests"."concluded_by")
      = case when "contests"."state"::text = 'concluded' then 0 else 5 end
      and ("contests"."result_number" is null) = (coalesce("contests"."result"::text, 'not_decided') = 'not_decided'));