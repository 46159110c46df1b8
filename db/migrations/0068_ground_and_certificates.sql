ALTER TABLE "inspector_certificates" DROP CONSTRAINT "inspector_certificates_number_unique";--> statement-breakpoint
ALTER TABLE "inspector_certificates" ADD COLUMN "withdrawn_on" date;--> statement-breakpoint
ALTER TABLE "organs" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "inspector_certificates_number" ON "inspector_certificates" USING btree ("number","valid_from");--> statement-breakpoint
ALTER TABLE "organs" ADD CONSTRAINT "organs_suspension" CHECK (not "organs"."allows_suspension" or "organs"."suspension_basis" is not null);
--> statement-breakpoint
create function certificate_last_on(certificate inspector_certificates) returns date language sql immutable as $$
  select least(certificate.valid_to, certificate.withdrawn_on - 1)
$$;
--> statement-breakpoint
-- A number belongs to one person for good, and a person has one certificate on a day.
create function certificate_stands() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(724304);
  if exists (select from inspector_certificates other
    where other.number = new.number and other.account_id <> new.account_id) then
    raise exception 'the number % is another account''s', new.number
      using errcode = 'unique_violation', constraint = 'inspector_certificates_number';
  end if;
  if exists (select from inspector_certificates other
    where other.account_id = new.account_id and other.id <> new.id
      and other.valid_from <= certificate_last_on(new) and new.valid_from <= certificate_last_on(other)) then
    raise exception 'another certificate of the account is valid on a day of this one'
      using errcode = 'exclusion_violation', constraint = 'inspector_certificates_one_a_day';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger inspector_certificates_stand before insert or update on inspector_certificates
  for each row execute function certificate_stands();
--> statement-breakpoint
create trigger inspector_certificates_kept before delete on inspector_certificates
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger inspector_certificates_not_emptied before truncate on inspector_certificates
  for each statement execute function refuse_change();
