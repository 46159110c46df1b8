CREATE TABLE "region_settings" (
	"region_code" text NOT NULL,
	"key" text NOT NULL,
	"amount" integer NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "region_settings_region_code_key_pk" PRIMARY KEY("region_code","key")
);
--> statement-breakpoint
ALTER TABLE "employer_facts" ADD COLUMN "recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "employer_relations" ADD COLUMN "ended_because" text;--> statement-breakpoint
ALTER TABLE "employer_relations" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "employers" ADD COLUMN "confirmed_on" date DEFAULT current_date NOT NULL;--> statement-breakpoint
ALTER TABLE "establishments" ADD COLUMN "insurance_accounts" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "establishments" ADD COLUMN "ended_because" text;--> statement-breakpoint
ALTER TABLE "establishments" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "region_settings" ADD CONSTRAINT "region_settings_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "employers_confirmed" ON "employers" USING btree ("confirmed_on");--> statement-breakpoint
UPDATE "employers" SET "confirmed_on" = greatest(("created_at" AT TIME ZONE 'Asia/Shanghai')::date, (SELECT max("fact"."confirmed_on") FROM "employer_facts" "fact" WHERE "fact"."employer_id" = "employers"."id"));--> statement-breakpoint
UPDATE "establishments" SET "insurance_accounts" = array["insurance_account"] WHERE "insurance_account" <> '';
