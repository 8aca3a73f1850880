-- A part and a place in a kit are told by what they are of: nothing has to ask which number a new one got.
ALTER TABLE stored_kit_part
  DROP COLUMN id,
  ADD CONSTRAINT stored_kit_part_pk PRIMARY KEY (file_id, position),
  DROP INDEX stored_kit_part_position;

ALTER TABLE press_kit_entry
  DROP COLUMN id,
  ADD CONSTRAINT press_kit_entry_pk PRIMARY KEY (kit_id, position),
  DROP INDEX press_kit_entry_position;
