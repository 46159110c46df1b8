/** Where the numbers of these persons are sealed. */
export const PERSON_NUMBER = "responsible_persons.id_number";
export const PERSON_PHONE = "responsible_persons.phone";
