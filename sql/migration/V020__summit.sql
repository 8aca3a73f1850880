-- One edition of the summit: when, where, by whom, in which languages.
CREATE TABLE summit (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  name TEXT NOT NULL,
  theme TEXT NOT NULL,
  host TEXT NOT NULL,
  emblem_image CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  venue TEXT NOT NULL,
  address TEXT NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  zone VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  languages VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- whether to seal and to publish takes two officers
  four_eyes BOOLEAN NOT NULL DEFAULT FALSE,
  CONSTRAINT summit_pk PRIMARY KEY (id),
  CONSTRAINT summit_days CHECK (first_day <= last_day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
