CREATE TABLE "notice_terms" (
	"region_code" text NOT NULL,
	"effective_from" date NOT NULL,
	"days" integer NOT NULL,
	"basis" text NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "notice_terms_region_code_effective_from_pk" PRIMARY KEY("region_code","effective_from"),
	CONSTRAINT "notice_terms_days" CHECK ("notice_terms"."days" between 30 and 60),
	CONSTRAINT "notice_terms_basis" CHECK ("notice_terms"."basis" <> '')
);
--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "process_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ALTER COLUMN "process_version" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "complaints" ADD COLUMN "complainant_postcode" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "complaints" ADD COLUMN "complainant_sex" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "complaints" ADD COLUMN "complainant_id_kind" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "complaints" ADD COLUMN "handed_in" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "complaints" ADD COLUMN "remarks" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "complaints" ADD COLUMN "registrar_opinion" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "deadlines" ADD COLUMN "limits_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "deadlines" ALTER COLUMN "limits_version" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "notice_terms" ADD CONSTRAINT "notice_terms_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_terms" ADD CONSTRAINT "notice_terms_set_by_accounts_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accounts_disabled" ON "accounts" USING btree ("login","id") WHERE "accounts"."disabled_at" is not null;--> statement-breakpoint
CREATE INDEX "return_points_of_matter" ON "return_points" USING btree ("matter","returned_on","id");--> statement-breakpoint
CREATE INDEX "return_points_of_place" ON "return_points" USING btree ("place","returned_on","id");--> statement-breakpoint
create trigger notice_terms_append_only before update or delete on notice_terms for each row execute function refuse_change();
--> statement-breakpoint
create trigger notice_terms_not_emptied before truncate on notice_terms for each statement execute function refuse_change();
