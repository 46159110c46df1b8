CREATE TYPE "public"."claim_calculator" AS ENUM('arrears', 'overtime', 'double_wage', 'probation', 'annual_leave', 'minimum_wage', 'unlawful_termination', 'additional_compensation');--> statement-breakpoint
CREATE TABLE "case_claims" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"employer_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"claim_line_id" uuid,
	"worker_name" text NOT NULL,
	"person_id_sealed" text,
	"person_id_index" text,
	"worker_key" text GENERATED ALWAYS AS (coalesce("case_claims"."person_id_index", "case_claims"."worker_name")) STORED NOT NULL,
	"period" text NOT NULL,
	"item" text NOT NULL,
	"claimed_fen" bigint NOT NULL,
	"added_by" uuid NOT NULL,
	"added_on" date NOT NULL,
	"verified_fen" bigint,
	"calculator" "claim_calculator",
	"verified_on" date,
	"order_item_id" uuid,
	"ordered_fen" bigint,
	"based_on_id" uuid,
	"is_not_found" boolean DEFAULT false NOT NULL,
	"ended_on" date,
	"ended_by" uuid,
	"ended_because" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "case_claims_amounts" CHECK ("case_claims"."claimed_fen" >= 0 and "case_claims"."verified_fen" >= 0 and "case_claims"."ordered_fen" > 0),
	CONSTRAINT "case_claims_verified" CHECK (("case_claims"."verified_fen" is null) = ("case_claims"."verified_on" is null)),
	CONSTRAINT "case_claims_ordered" CHECK (("case_claims"."order_item_id" is null) = ("case_claims"."ordered_fen" is null)),
	CONSTRAINT "case_claims_ended" CHECK (("case_claims"."ended_on" is null) = ("case_claims"."ended_because" is null))
);
--> statement-breakpoint
CREATE TABLE "claim_verifications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"claim_id" uuid NOT NULL,
	"amount_fen" bigint NOT NULL,
	"calculator" "claim_calculator",
	"inputs" jsonb,
	"steps" jsonb,
	"reason" text NOT NULL,
	"verified_by" uuid NOT NULL,
	"verified_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "claim_verifications_shown" CHECK ("claim_verifications"."calculator" is null or "claim_verifications"."steps" is not null),
	CONSTRAINT "claim_verifications_reason" CHECK ("claim_verifications"."calculator" is not null or "claim_verifications"."reason" <> '')
);
--> statement-breakpoint
CREATE TABLE "minimum_wages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"region_code" text NOT NULL,
	"valid_from" date NOT NULL,
	"monthly_fen" bigint NOT NULL,
	"source" text NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "minimum_wages_amount" CHECK ("minimum_wages"."monthly_fen" > 0)
);
--> statement-breakpoint
ALTER TABLE "case_claims" ADD CONSTRAINT "case_claims_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_claims" ADD CONSTRAINT "case_claims_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_claims" ADD CONSTRAINT "case_claims_claim_line_id_claim_lines_id_fk" FOREIGN KEY ("claim_line_id") REFERENCES "public"."claim_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_claims" ADD CONSTRAINT "case_claims_added_by_accounts_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_claims" ADD CONSTRAINT "case_claims_order_item_id_order_items_id_fk" FOREIGN KEY ("order_item_id") REFERENCES "public"."order_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_claims" ADD CONSTRAINT "case_claims_ended_by_accounts_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_verifications" ADD CONSTRAINT "claim_verifications_claim_id_case_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."case_claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_verifications" ADD CONSTRAINT "claim_verifications_verified_by_accounts_id_fk" FOREIGN KEY ("verified_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minimum_wages" ADD CONSTRAINT "minimum_wages_entered_by_accounts_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "case_claims_ordinal" ON "case_claims" USING btree ("case_id","ordinal");--> statement-breakpoint
CREATE UNIQUE INDEX "case_claims_line" ON "case_claims" USING btree ("claim_line_id");--> statement-breakpoint
CREATE UNIQUE INDEX "case_claims_based_on" ON "case_claims" USING btree ("based_on_id") WHERE "case_claims"."ended_on" is null;--> statement-breakpoint
CREATE INDEX "case_claims_item" ON "case_claims" USING btree ("order_item_id");--> statement-breakpoint
CREATE INDEX "case_claims_worker" ON "case_claims" USING btree ("case_id","worker_key");--> statement-breakpoint
CREATE INDEX "claim_verifications_claim" ON "claim_verifications" USING btree ("claim_id","verified_at");--> statement-breakpoint
CREATE UNIQUE INDEX "minimum_wages_day" ON "minimum_wages" USING btree ("region_code","valid_from");