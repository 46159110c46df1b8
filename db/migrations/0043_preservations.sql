CREATE TYPE "public"."preservation_disposal" AS ENUM('copied', 'appraisal', 'seized', 'returned', 'lapsed');--> statement-breakpoint
CREATE TYPE "public"."preservation_ground" AS ENUM('may_be_lost', 'hard_to_obtain_later');--> statement-breakpoint
CREATE TYPE "public"."preservation_state" AS ENUM('proposed', 'refused', 'approved', 'withdrawn', 'held', 'lapsed', 'settled', 'released');--> statement-breakpoint
CREATE TABLE "preservation_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"preservation_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	"specification" text NOT NULL,
	"quantity" text NOT NULL,
	"is_held" boolean,
	"condition" text,
	"place" text,
	"custodian" text,
	"disposal" "preservation_disposal",
	"note" text,
	"basis" text,
	"disposed_by" uuid,
	"disposed_on" date,
	"document_id" uuid,
	CONSTRAINT "preservation_items_ordinal" UNIQUE("preservation_id","ordinal"),
	CONSTRAINT "preservation_items_held" CHECK ("preservation_items"."is_held" is not true or ("preservation_items"."condition" is not null and "preservation_items"."place" is not null
        and "preservation_items"."custodian" is not null)),
	CONSTRAINT "preservation_items_disposed" CHECK (("preservation_items"."disposal" is null) = ("preservation_items"."disposed_on" is null)),
	CONSTRAINT "preservation_items_disposed_held" CHECK ("preservation_items"."disposal" is null or "preservation_items"."is_held" is true),
	CONSTRAINT "preservation_items_seized" CHECK (("preservation_items"."disposal" = 'seized') is not true or "preservation_items"."basis" is not null)
);
--> statement-breakpoint
CREATE TABLE "preservations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"state" "preservation_state" DEFAULT 'proposed' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organ_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"employer_id" uuid NOT NULL,
	"ground" "preservation_ground" NOT NULL,
	"reason" text NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_on" date NOT NULL,
	"decided_by" uuid,
	"decided_on" date,
	"opinion" text,
	"approval_id" uuid,
	"held_by" uuid,
	"held_on" date,
	"number" text,
	"document_id" uuid,
	"lapsed_on" date,
	"withdrawn_by" uuid,
	"withdrawn_on" date,
	"withdrawn_because" text,
	CONSTRAINT "preservations_approved" CHECK ("preservations"."state" in ('proposed', 'withdrawn') or "preservations"."decided_on" is not null),
	CONSTRAINT "preservations_held" CHECK (("preservations"."state" in ('held', 'lapsed', 'settled', 'released')) = ("preservations"."held_on" is not null)),
	CONSTRAINT "preservations_withdrawn" CHECK (("preservations"."state" = 'withdrawn') = ("preservations"."withdrawn_on" is not null))
);
--> statement-breakpoint
ALTER TABLE "preservation_items" ADD CONSTRAINT "preservation_items_preservation_id_preservations_id_fk" FOREIGN KEY ("preservation_id") REFERENCES "public"."preservations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preservation_items" ADD CONSTRAINT "preservation_items_disposed_by_accounts_id_fk" FOREIGN KEY ("disposed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preservation_items" ADD CONSTRAINT "preservation_items_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preservations" ADD CONSTRAINT "preservations_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preservations" ADD CONSTRAINT "preservations_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preservations" ADD CONSTRAINT "preservations_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preservations" ADD CONSTRAINT "preservations_proposed_by_accounts_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preservations" ADD CONSTRAINT "preservations_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preservations" ADD CONSTRAINT "preservations_approval_id_documents_id_fk" FOREIGN KEY ("approval_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preservations" ADD CONSTRAINT "preservations_held_by_accounts_id_fk" FOREIGN KEY ("held_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preservations" ADD CONSTRAINT "preservations_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preservations" ADD CONSTRAINT "preservations_withdrawn_by_accounts_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "preservations_case" ON "preservations" USING btree ("case_id","proposed_on");--> statement-breakpoint
CREATE INDEX "preservations_state" ON "preservations" USING btree ("state");