CREATE TABLE "evidence_restatements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"evidence_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"form" "evidence_form" NOT NULL,
	"source" text NOT NULL,
	"method" text NOT NULL,
	"maker" text NOT NULL,
	"purpose" text NOT NULL,
	"obtained_on" date NOT NULL,
	"checked_by" text DEFAULT '' NOT NULL,
	"reason" text NOT NULL,
	"restated_by" uuid NOT NULL,
	"restated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "struck_because" text;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "struck_by" uuid;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "struck_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "evidence_restatements" ADD CONSTRAINT "evidence_restatements_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_restatements" ADD CONSTRAINT "evidence_restatements_restated_by_accounts_id_fk" FOREIGN KEY ("restated_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_restatements_ordinal" ON "evidence_restatements" USING btree ("evidence_id","ordinal");--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_struck_by_accounts_id_fk" FOREIGN KEY ("struck_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_struck" CHECK (num_nonnulls("evidence"."struck_because", "evidence"."struck_by", "evidence"."struck_at") in (0, 3));--> statement-breakpoint
create trigger evidence_restatements_append_only before update or delete on evidence_restatements for each row execute function refuse_change();
--> statement-breakpoint
create trigger evidence_restatements_not_emptied before truncate on evidence_restatements for each statement execute function refuse_change();
