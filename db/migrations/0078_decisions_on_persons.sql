CREATE TYPE "public"."person_id_kind" AS ENUM('resident', 'hk_macao', 'taiwan', 'passport', 'other');--> statement-breakpoint
CREATE TYPE "public"."responsible_role" AS ENUM('representative', 'supervisor', 'other');--> statement-breakpoint
ALTER TYPE "public"."delivery_recipient" ADD VALUE 'person';--> statement-breakpoint
CREATE TABLE "responsible_persons" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"role" "responsible_role" NOT NULL,
	"name" text NOT NULL,
	"id_kind" "person_id_kind" NOT NULL,
	"id_number_sealed" text NOT NULL,
	"id_number_index" text NOT NULL,
	"post" text NOT NULL,
	"duty" text NOT NULL,
	"address" text NOT NULL,
	"phone_sealed" text,
	"identity_exhibit_id" uuid NOT NULL,
	"duty_exhibit_id" uuid NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_on" date NOT NULL,
	"struck_because" text,
	"struck_by" uuid,
	"struck_on" date,
	CONSTRAINT "responsible_persons_of_case" UNIQUE("id","case_id"),
	CONSTRAINT "responsible_persons_struck" CHECK (num_nonnulls("responsible_persons"."struck_because", "responsible_persons"."struck_by", "responsible_persons"."struck_on") in (0, 3))
);
--> statement-breakpoint
DROP INDEX "decisions_pending";--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "person_id" uuid;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "person_id" uuid;--> statement-breakpoint
ALTER TABLE "responsible_persons" ADD CONSTRAINT "responsible_persons_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsible_persons" ADD CONSTRAINT "responsible_persons_identity_exhibit_id_evidence_id_fk" FOREIGN KEY ("identity_exhibit_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsible_persons" ADD CONSTRAINT "responsible_persons_duty_exhibit_id_evidence_id_fk" FOREIGN KEY ("duty_exhibit_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsible_persons" ADD CONSTRAINT "responsible_persons_entered_by_accounts_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsible_persons" ADD CONSTRAINT "responsible_persons_struck_by_accounts_id_fk" FOREIGN KEY ("struck_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "responsible_persons_case" ON "responsible_persons" USING btree ("case_id","entered_on");--> statement-breakpoint
CREATE INDEX "responsible_persons_number" ON "responsible_persons" USING btree ("id_number_index");--> statement-breakpoint
CREATE UNIQUE INDEX "responsible_persons_once" ON "responsible_persons" USING btree ("case_id","id_number_index") WHERE "responsible_persons"."struck_on" is null;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_person" FOREIGN KEY ("person_id","case_id") REFERENCES "public"."responsible_persons"("id","case_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decisions_by_person" ON "decisions" USING btree ("person_id") WHERE "decisions"."person_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_pending_person" ON "decisions" USING btree ("person_id","kind") WHERE "decisions"."person_id" is not null and "decisions"."state" not in ('decided', 'withdrawn');--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_pending" ON "decisions" USING btree ("case_id","kind") WHERE "decisions"."person_id" is null and "decisions"."state" not in ('decided', 'withdrawn');--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_of_person" CHECK ("decisions"."person_id" is null or ("decisions"."kind" <> 'remedy' and "decisions"."procedure" = 'ordinary'));--> statement-breakpoint
create function keep_responsible_person() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.struck_on is not null
    or (to_jsonb(new) - '{struck_on,struck_by,struck_because}'::text[])
      <> (to_jsonb(old) - '{struck_on,struck_by,struck_because}'::text[]) then
    raise exception 'an entered person is struck, never changed' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger responsible_persons_kept before update or delete on responsible_persons for each row execute function keep_responsible_person();
--> statement-breakpoint
create trigger responsible_persons_not_emptied before truncate on responsible_persons for each statement execute function refuse_change();
