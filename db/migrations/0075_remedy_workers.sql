CREATE TABLE "decision_item_workers" (
	"item_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"part_fen" bigint NOT NULL,
	CONSTRAINT "decision_item_workers_item_id_claim_id_pk" PRIMARY KEY("item_id","claim_id"),
	CONSTRAINT "decision_item_workers_part" CHECK ("decision_item_workers"."part_fen" > 0)
);
--> statement-breakpoint
ALTER TABLE "decision_item_workers" ADD CONSTRAINT "decision_item_workers_item_id_decision_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."decision_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_item_workers" ADD CONSTRAINT "decision_item_workers_claim_id_case_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."case_claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
create trigger decision_item_workers_kept before insert or update or delete on decision_item_workers for each row execute function keep_issued_factors();
--> statement-breakpoint
create trigger decision_item_workers_not_emptied before truncate on decision_item_workers for each statement execute function refuse_change();
