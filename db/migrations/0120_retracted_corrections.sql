ALTER TABLE "order_verifications" ADD COLUMN "retracted_on" date;--> statement-breakpoint
ALTER TABLE "order_verifications" ADD COLUMN "retracted_by" uuid;--> statement-breakpoint
ALTER TABLE "order_verifications" ADD COLUMN "retracted_because" text;--> statement-breakpoint
ALTER TABLE "order_verifications" ADD CONSTRAINT "order_verifications_retracted_by_accounts_id_fk" FOREIGN KEY ("retracted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_verifications" ADD CONSTRAINT "order_verifications_retracted" CHECK (("order_verifications"."retracted_on" is null and "order_verifications"."retracted_by" is null and "order_verifications"."retracted_because" is null)
        or ("order_verifications"."is_accepted" and "order_verifications"."retracted_on" is not null and "order_verifications"."retracted_by" is not null
          and "order_verifications"."retracted_because" is not null));