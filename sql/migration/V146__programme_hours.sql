-- What a room offers, when rooms and people are there, and what a session expects of its room.
-- A room or a person without any hours is there at all times; with some, only then.
ALTER TABLE venue_room
  ADD COLUMN capacity INT,
  ADD COLUMN booths INT,
  ADD COLUMN floor TEXT,
  ADD COLUMN directions TEXT,
  ADD COLUMN equipment TEXT;

CREATE TABLE venue_room_hours (
  room_id BIGINT NOT NULL,
  day DATE NOT NULL,
  -- minutes after midnight
  opens INT NOT NULL,
  closes INT NOT NULL,
  CONSTRAINT venue_room_hours_pk PRIMARY KEY (room_id, day),
  CONSTRAINT venue_room_hours_room FOREIGN KEY (room_id) REFERENCES venue_room (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE programme_person_hours (
  person_id BIGINT NOT NULL,
  day DATE NOT NULL,
  -- minutes after midnight
  opens INT NOT NULL,
  closes INT NOT NULL,
  CONSTRAINT programme_person_hours_pk PRIMARY KEY (person_id, day),
  CONSTRAINT programme_person_hours_person FOREIGN KEY (person_id) REFERENCES programme_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

ALTER TABLE session
  ADD COLUMN notes TEXT,
  -- how many people are expected to come; null where nobody has guessed
  ADD COLUMN expected INT,
  -- the languages that interpreters speak in it
  ADD COLUMN interpreted VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';
