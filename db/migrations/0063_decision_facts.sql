CREATE TYPE "public"."discretion_factor" AS ENUM('removed_consequences', 'coerced_or_deceived', 'confessed_unknown', 'merit', 'lighter_by_law', 'minor_14_to_17', 'impaired_mind', 'minor_corrected_no_harm', 'first_offence', 'no_fault', 'under_14', 'incapable_mind', 'aggravated_by_ladder');--> statement-breakpoint
CREATE TABLE "decision_exhibits" (
	"decision_id" uuid NOT NULL,
	"finding_id" uuid NOT NULL,
	"evidence_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	"source" text NOT NULL,
	"purpose" text NOT NULL,
	"obtained_on" date NOT NULL,
	CONSTRAINT "decision_exhibits_decision_id_finding_id_evidence_id_pk" PRIMARY KEY("decision_id","finding_id","evidence_id")
);
--> statement-breakpoint
CREATE TABLE "decision_factor_exhibits" (
	"item_id" uuid NOT NULL,
	"code" "discretion_factor" NOT NULL,
	"evidence_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "decision_factor_exhibits_item_id_code_evidence_id_pk" PRIMARY KEY("item_id","code","evidence_id")
);
--> statement-breakpoint
CREATE TABLE "decision_factors" (
	"item_id" uuid NOT NULL,
	"code" "discretion_factor" NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "decision_factors_item_id_code_pk" PRIMARY KEY("item_id","code")
);
--> statement-breakpoint
CREATE TABLE "decision_facts" (
	"decision_id" uuid NOT NULL,
	"finding_id" uuid NOT NULL,
	"statement" text NOT NULL,
	CONSTRAINT "decision_facts_decision_id_finding_id_pk" PRIMARY KEY("decision_id","finding_id"),
	CONSTRAINT "decision_facts_statement" CHECK ("decision_facts"."statement" <> '')
);
--> statement-breakpoint
ALTER TABLE "decision_exhibits" ADD CONSTRAINT "decision_exhibits_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_exhibits" ADD CONSTRAINT "decision_exhibits_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_exhibits" ADD CONSTRAINT "decision_exhibits_facts" FOREIGN KEY ("decision_id","finding_id") REFERENCES "public"."decision_facts"("decision_id","finding_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_factor_exhibits" ADD CONSTRAINT "decision_factor_exhibits_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_factor_exhibits" ADD CONSTRAINT "decision_factor_exhibits_factor" FOREIGN KEY ("item_id","code") REFERENCES "public"."decision_factors"("item_id","code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_factors" ADD CONSTRAINT "decision_factors_item_id_decision_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."decision_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_facts" ADD CONSTRAINT "decision_facts_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_facts" ADD CONSTRAINT "decision_facts_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE no action ON UPDATE no action;