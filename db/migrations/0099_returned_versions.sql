CREATE TABLE "returned_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"order_id" uuid,
	"decision_id" uuid,
	"round" integer NOT NULL,
	"lines" jsonb NOT NULL,
	"returned_by" uuid NOT NULL,
	"returned_on" date NOT NULL,
	CONSTRAINT "returned_versions_subject" CHECK (num_nonnulls("returned_versions"."order_id", "returned_versions"."decision_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "returned_versions" ADD CONSTRAINT "returned_versions_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returned_versions" ADD CONSTRAINT "returned_versions_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returned_versions" ADD CONSTRAINT "returned_versions_returned_by_accounts_id_fk" FOREIGN KEY ("returned_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "returned_versions_round" ON "returned_versions" USING btree (coalesce("order_id", "decision_id"),"round");--> statement-breakpoint
create trigger returned_versions_append_only before update or delete on returned_versions for each row execute function refuse_change();--> statement-breakpoint
create trigger returned_versions_not_emptied before truncate on returned_versions for each statement execute function refuse_change();
