-- A person at the summit, once, whatever they do there.
CREATE TABLE attendee (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  category_id BIGINT NOT NULL,
  delegation_id BIGINT,
  delegation_slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  city_slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  affiliation TEXT,
  native_name VARCHAR(200),
  latin_given VARCHAR(200),
  latin_family VARCHAR(200) NOT NULL,
  latin_order VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sort_key VARCHAR(404) NOT NULL,
  honorific TEXT,
  title TEXT,
  email VARCHAR(254),
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  registered_at DATETIME(6),
  photo_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  search_text TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  title_languages VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT attendee_pk PRIMARY KEY (id),
  CONSTRAINT attendee_summit FOREIGN KEY (summit_id) REFERENCES summit (id),
  CONSTRAINT attendee_category FOREIGN KEY (category_id) REFERENCES attendee_category (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The photo as it was drawn anew: nothing that the camera wrote beside the picture is in it.
CREATE TABLE attendee_photo (
  attendee_id BIGINT NOT NULL,
  jpeg MEDIUMBLOB NOT NULL,
  CONSTRAINT attendee_photo_pk PRIMARY KEY (attendee_id),
  CONSTRAINT attendee_photo_attendee FOREIGN KEY (attendee_id) REFERENCES attendee (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
