CREATE TYPE "public"."keep_off_ground" AS ENUM('corrected_promised', 'objection_sustained', 'pay_order_annulled');--> statement-breakpoint
CREATE TYPE "public"."listed_post" AS ENUM('legal_representative', 'principal', 'supervisor', 'other');--> statement-breakpoint
CREATE TYPE "public"."listing_end_ground" AS ENUM('expired', 'early', 'pay_order_annulled', 'listing_annulled');--> statement-breakpoint
CREATE TYPE "public"."pay_order_kind" AS ENUM('order', 'remedy');--> statement-breakpoint
CREATE TYPE "public"."wage_listing_ground" AS ENUM('amount_worker', 'amount_total', 'event');--> statement-breakpoint
CREATE TYPE "public"."wage_listing_state" AS ENUM('proposed', 'withdrawn', 'noticed', 'listed', 'not_listed', 'removed', 'revoked');--> statement-breakpoint
ALTER TYPE "public"."discretion_setting_kind" ADD VALUE 'wage_crime_worker';--> statement-breakpoint
ALTER TYPE "public"."discretion_setting_kind" ADD VALUE 'wage_crime_total';--> statement-breakpoint
CREATE TABLE "wage_listing_objections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"listing_id" uuid NOT NULL,
	"received_on" date NOT NULL,
	"given_by" text NOT NULL,
	"content" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"is_sustained" boolean,
	"answer" text,
	"answered_on" date,
	"answered_by" uuid,
	"told" text,
	"late_because" text,
	CONSTRAINT "wage_listing_objections_answered" CHECK (num_nulls("wage_listing_objections"."is_sustained", "wage_listing_objections"."answer", "wage_listing_objections"."answered_on", "wage_listing_objections"."told") in (0, 4))
);
--> statement-breakpoint
CREATE TABLE "wage_listing_persons" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"listing_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	"post" "listed_post" NOT NULL,
	"title" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wage_listing_removals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"listing_id" uuid NOT NULL,
	"applied_on" date NOT NULL,
	"given_by" text NOT NULL,
	"corrected_on" date NOT NULL,
	"promised_on" date,
	"materials" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"is_granted" boolean,
	"decided_on" date,
	"decided_by" uuid,
	"reason" text,
	"late_because" text,
	"document_id" uuid,
	CONSTRAINT "wage_listing_removals_decided" CHECK (("wage_listing_removals"."is_granted" is null) = ("wage_listing_removals"."decided_on" is null))
);
--> statement-breakpoint
CREATE TABLE "wage_listings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"state" "wage_listing_state" DEFAULT 'proposed' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organ_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"employer_id" uuid NOT NULL,
	"pay_order_kind" "pay_order_kind" NOT NULL,
	"order_id" uuid,
	"decision_id" uuid,
	"pay_order_number" text NOT NULL,
	"pay_order_served_on" date NOT NULL,
	"pay_order_due_on" date NOT NULL,
	"ground" "wage_listing_ground" NOT NULL,
	"migrants" text NOT NULL,
	"facts" text NOT NULL,
	"evidence" text NOT NULL,
	"steps" jsonb NOT NULL,
	"standard" text DEFAULT '' NOT NULL,
	"party_name" text NOT NULL,
	"credit_code" text,
	"proposed_by" uuid NOT NULL,
	"proposed_on" date NOT NULL,
	"withdrawn_on" date,
	"withdrawn_because" text,
	"notice_id" uuid,
	"noticed_on" date,
	"noticed_by" uuid,
	"waived_on" date,
	"waiver" text,
	"is_extended" boolean DEFAULT false NOT NULL,
	"extended_because" text,
	"number" text,
	"document_id" uuid,
	"decided_on" date,
	"decided_by" uuid,
	"opinion" text,
	"late_because" text,
	"keep_off_ground" "keep_off_ground",
	"listed_on" date,
	"listed_until" date,
	"corrected_on" date,
	"promised_on" date,
	"end_ground" "listing_end_ground",
	"ended_on" date,
	"ended_by" uuid,
	"ended_because" text,
	"restored_on" date,
	"restored_because" text,
	"off_on" date,
	"off_by" uuid,
	"off_note" text,
	CONSTRAINT "wage_listings_pay_order" CHECK (num_nulls("wage_listings"."order_id", "wage_listings"."decision_id") = 1),
	CONSTRAINT "wage_listings_withdrawn" CHECK (("wage_listings"."state" = 'withdrawn') = ("wage_listings"."withdrawn_because" is not null)),
	CONSTRAINT "wage_listings_kept_off" CHECK (("wage_listings"."state" = 'not_listed') = ("wage_listings"."keep_off_ground" is not null)),
	CONSTRAINT "wage_listings_listed" CHECK (("wage_listings"."state" in ('listed', 'removed', 'revoked')) = ("wage_listings"."listed_on" is not null)),
	CONSTRAINT "wage_listings_ended" CHECK (("wage_listings"."state" in ('removed', 'revoked')) = ("wage_listings"."end_ground" is not null)),
	CONSTRAINT "wage_listings_after" CHECK ("wage_listings"."proposed_on" > "wage_listings"."pay_order_due_on")
);
--> statement-breakpoint
ALTER TABLE "wage_listing_objections" ADD CONSTRAINT "wage_listing_objections_listing_id_wage_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."wage_listings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_listing_objections" ADD CONSTRAINT "wage_listing_objections_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_listing_objections" ADD CONSTRAINT "wage_listing_objections_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_listing_persons" ADD CONSTRAINT "wage_listing_persons_listing_id_wage_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."wage_listings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_listing_removals" ADD CONSTRAINT "wage_listing_removals_listing_id_wage_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."wage_listings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_listing_removals" ADD CONSTRAINT "wage_listing_removals_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_listing_removals" ADD CONSTRAINT "wage_listing_removals_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_listing_removals" ADD CONSTRAINT "wage_listing_removals_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_listings" ADD CONSTRAINT "wage_listings_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_listings" ADD CONSTRAINT "wage_listings_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_listings" ADD CONSTRAINT "wage_listings_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_listings" ADD CONSTRAINT "wage_listings_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_listings" ADD CONSTRAINT "wage_listings_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_listings" ADD CONSTRAINT "wage_listings_proposed_by_accounts_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_listings" ADD CONSTRAINT "wage_listings_notice_id_documents_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_listings" ADD CONSTRAINT "wage_listings_noticed_by_accounts_id_fk" FOREIGN KEY ("noticed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_listings" ADD CONSTRAINT "wage_listings_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_listings" ADD CONSTRAINT "wage_listings_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_listings" ADD CONSTRAINT "wage_listings_ended_by_accounts_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_listings" ADD CONSTRAINT "wage_listings_off_by_accounts_id_fk" FOREIGN KEY ("off_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "wage_listing_objections_listing" ON "wage_listing_objections" USING btree ("listing_id","recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "wage_listing_persons_ordinal" ON "wage_listing_persons" USING btree ("listing_id","ordinal");--> statement-breakpoint
CREATE INDEX "wage_listing_removals_listing" ON "wage_listing_removals" USING btree ("listing_id","recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "wage_listing_removals_pending" ON "wage_listing_removals" USING btree ("listing_id") WHERE "wage_listing_removals"."is_granted" is null;--> statement-breakpoint
CREATE INDEX "wage_listings_case" ON "wage_listings" USING btree ("case_id","proposed_on");--> statement-breakpoint
CREATE INDEX "wage_listings_employer" ON "wage_listings" USING btree ("employer_id","proposed_on");--> statement-breakpoint
CREATE INDEX "wage_listings_county" ON "wage_listings" USING btree (left("region_code", 6),"state","proposed_on","id");--> statement-breakpoint
CREATE INDEX "wage_listings_order" ON "wage_listings" USING btree ("proposed_on","id");--> statement-breakpoint
CREATE INDEX "wage_listings_public" ON "wage_listings" USING btree ("state","listed_on","id");--> statement-breakpoint
CREATE UNIQUE INDEX "wage_listings_live_order" ON "wage_listings" USING btree ("order_id") WHERE "wage_listings"."state" in ('proposed', 'noticed', 'listed');--> statement-breakpoint
CREATE UNIQUE INDEX "wage_listings_live_decision" ON "wage_listings" USING btree ("decision_id") WHERE "wage_listings"."state" in ('proposed', 'noticed', 'listed');