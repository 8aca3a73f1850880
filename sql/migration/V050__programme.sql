-- Rooms, tracks and people of the programme; its draft of sessions; its releases.
CREATE TABLE venue_room (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  position INT NOT NULL,
  name TEXT NOT NULL,
  CONSTRAINT venue_room_pk PRIMARY KEY (id),
  CONSTRAINT venue_room_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE track (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  name TEXT NOT NULL,
  colour VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT track_pk PRIMARY KEY (id),
  CONSTRAINT track_slug UNIQUE (summit_id, slug),
  CONSTRAINT track_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Who is named in the programme: someone of a delegation, or a person of its own.
CREATE TABLE programme_person (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  attendee_id BIGINT,
  native_name VARCHAR(200),
  latin_given VARCHAR(200),
  latin_family VARCHAR(200) NOT NULL,
  latin_order VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sort_key VARCHAR(400) NOT NULL,
  honorific TEXT,
  title TEXT,
  affiliation TEXT NOT NULL,
  city_slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  CONSTRAINT programme_person_pk PRIMARY KEY (id),
  CONSTRAINT programme_person_attendee UNIQUE (summit_id, attendee_id),
  CONSTRAINT programme_person_summit FOREIGN KEY (summit_id) REFERENCES summit (id),
  CONSTRAINT programme_person_of FOREIGN KEY (attendee_id) REFERENCES attendee (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The draft: what organisers edit.
CREATE TABLE session (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  room_id BIGINT,
  track_id BIGINT,
  starts_at DATETIME(6),
  ends_at DATETIME(6),
  removed_at DATETIME(6),
  languages VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  starred BOOLEAN NOT NULL,
  CONSTRAINT session_pk PRIMARY KEY (id),
  CONSTRAINT session_slug UNIQUE (summit_id, slug),
  CONSTRAINT session_summit FOREIGN KEY (summit_id) REFERENCES summit (id),
  CONSTRAINT session_room FOREIGN KEY (room_id) REFERENCES venue_room (id),
  CONSTRAINT session_track FOREIGN KEY (track_id) REFERENCES track (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE session_person (
  session_id BIGINT NOT NULL,
  position INT NOT NULL,
  person_id BIGINT NOT NULL,
  role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT session_person_pk PRIMARY KEY (session_id, position),
  CONSTRAINT session_person_session FOREIGN KEY (session_id) REFERENCES session (id),
  CONSTRAINT session_person_programme_person FOREIGN KEY (person_id) REFERENCES programme_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- A published version of the programme, whole, as JSON: never changed.
CREATE TABLE programme_release (
  id BIGINT NOT NULL AUTO_INCREMENT,
  summit_id BIGINT NOT NULL,
  number INT NOT NULL,
  name VARCHAR(200) NOT NULL,
  released_at DATETIME(6) NOT NULL,
  released_by VARCHAR(320) NOT NULL,
  restored_from INT,
  content LONGTEXT NOT NULL,
  CONSTRAINT programme_release_pk PRIMARY KEY (id),
  CONSTRAINT programme_release_number UNIQUE (summit_id, number),
  CONSTRAINT programme_release_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
