CREATE TABLE "delegations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organ_id" uuid NOT NULL,
	"principal_id" uuid NOT NULL,
	"deputy_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	"reason" text NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"revoked_by" uuid,
	CONSTRAINT "delegations_span" CHECK ("delegations"."from_on" <= "delegations"."to_on"),
	CONSTRAINT "delegations_two" CHECK ("delegations"."principal_id" <> "delegations"."deputy_id")
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "delegation_id" uuid;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_principal_id_accounts_id_fk" FOREIGN KEY ("principal_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_deputy_id_accounts_id_fk" FOREIGN KEY ("deputy_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "delegations_organ" ON "delegations" USING btree ("organ_id","from_on");--> statement-breakpoint
CREATE INDEX "delegations_deputy" ON "delegations" USING btree ("deputy_id","to_on");