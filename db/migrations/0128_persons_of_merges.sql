-- The register of persons responsible of a case that was merged before registers went over with their cases. Nobody
-- whom the case that goes on has entered, or entered and struck, by that number.
do $$
declare
  merge record;
  -- What this transaction has added to a type it may not use: then a merge with such persons is not taken back any more.
  is_known constant boolean := not exists (
    select from pg_enum where enumlabel = 'responsible_person' and xmin = pg_current_xact_id()::xid
  );
  carried uuid;
  person record;
begin
  for merge in
    select id, case_id, other_id from regroupings where kind = 'merge' and state = 'approved' order by decided_at, id
  loop
    for person in
      select p.* from responsible_persons p
      where p.case_id = merge.other_id and p.struck_on is null and not exists (
        select from responsible_persons o where o.case_id = merge.case_id and o.id_number_index = p.id_number_index
      )
    loop
      insert into responsible_persons (case_id, role, name, id_kind, id_number_sealed, id_number_index, post, duty,
        address, phone_sealed, identity_exhibit_id, duty_exhibit_id, entered_by, entered_on)
      values (merge.case_id, person.role, person.name, person.id_kind, person.id_number_sealed, person.id_number_index,
        person.post, person.duty, person.address, person.phone_sealed, person.identity_exhibit_id,
        person.duty_exhibit_id, person.entered_by, person.entered_on)
      returning id into carried;
      if is_known then
        insert into regrouping_parts (regrouping_id, kind, part_id) values (merge.id, 'responsible_person', carried);
      end if;
    end loop;
  end loop;
end $$;
