CREATE TYPE "public"."finding_element" AS ENUM('subject', 'responsible_persons', 'act', 'period', 'workers', 'children', 'amount', 'illegal_income', 'probation_served', 'late_payment', 'no_reinstatement', 'serious', 'defied_or_serious', 'defied');--> statement-breakpoint
CREATE TABLE "finding_elements" (
	"finding_id" uuid NOT NULL,
	"element" "finding_element" NOT NULL,
	"evidence_id" uuid NOT NULL,
	CONSTRAINT "finding_elements_finding_id_element_evidence_id_pk" PRIMARY KEY("finding_id","element","evidence_id")
);
--> statement-breakpoint
ALTER TABLE "finding_elements" ADD CONSTRAINT "finding_elements_exhibit" FOREIGN KEY ("finding_id","evidence_id") REFERENCES "public"."finding_evidence"("finding_id","evidence_id") ON DELETE cascade ON UPDATE cascade;