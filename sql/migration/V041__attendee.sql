-- A person at the summit; the head of a delegation is one of its people.
CREATE TABLE attendee (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  delegation_id BIGINT NOT NULL,
  native_name VARCHAR(200),
  latin_given VARCHAR(200),
  latin_family VARCHAR(200) NOT NULL,
  latin_order VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sort_key VARCHAR(404) NOT NULL,
  honorific TEXT,
  title TEXT,
  role VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  registered_at DATETIME(6),
  photo_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  CONSTRAINT attendee_pk PRIMARY KEY (id),
  CONSTRAINT attendee_delegation FOREIGN KEY (delegation_id) REFERENCES delegation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

ALTER TABLE delegation
  ADD CONSTRAINT delegation_head FOREIGN KEY (head_id) REFERENCES attendee (id);

-- The photo as it was drawn anew: nothing that the camera wrote beside the picture is in it.
CREATE TABLE attendee_photo (
  attendee_id BIGINT NOT NULL,
  jpeg MEDIUMBLOB NOT NULL,
  CONSTRAINT attendee_photo_pk PRIMARY KEY (attendee_id),
  CONSTRAINT attendee_photo_attendee FOREIGN KEY (attendee_id) REFERENCES attendee (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
