ALTER TABLE "decision_facts" ADD COLUMN "harm" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "decision_facts" ADD COLUMN "harm_ordinal" integer;--> statement-breakpoint
ALTER TABLE "decision_facts" ADD CONSTRAINT "decision_facts_harm" CHECK (("decision_facts"."harm" = '') = ("decision_facts"."harm_ordinal" is null));