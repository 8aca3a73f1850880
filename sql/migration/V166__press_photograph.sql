-- Photographs for the press. What a camera or an agency wrote into a file is read once; the files
-- that are given out are drawn anew and hold nothing but the picture.
CREATE TABLE press_photograph (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  -- the SHA-256 of the file that was uploaded: the same one is taken once
  upload_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  caption TEXT NOT NULL,
  credit VARCHAR(200) NOT NULL,
  rights TEXT NOT NULL,
  taken_on DATE,
  approved_at DATETIME(6),
  embargoed_until DATETIME(6),
  -- the declaration whose publication lifts the embargo, by its slug
  until_declaration VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  lifted_at DATETIME(6),
  -- how often its sizes were begun, and when they were made
  tries INT NOT NULL,
  tried_at DATETIME(6),
  drawn_at DATETIME(6),
  CONSTRAINT press_photograph_pk PRIMARY KEY (id),
  CONSTRAINT press_photograph_once UNIQUE (summit_id, upload_sha256),
  CONSTRAINT press_photograph_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The file as it was uploaded, until its sizes are made: it may tell where somebody lives.
CREATE TABLE press_photograph_upload (
  photograph_id BIGINT NOT NULL,
  bytes LONGBLOB NOT NULL,
  CONSTRAINT press_photograph_upload_pk PRIMARY KEY (photograph_id),
  CONSTRAINT press_photograph_upload_photograph FOREIGN KEY (photograph_id) REFERENCES press_photograph (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE press_photograph_size (
  id BIGINT NOT NULL AUTO_INCREMENT,
  photograph_id BIGINT NOT NULL,
  size VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  width INT NOT NULL,
  height INT NOT NULL,
  -- how many bytes it has
  length INT NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  jpeg MEDIUMBLOB NOT NULL,
  CONSTRAINT press_photograph_size_pk PRIMARY KEY (id),
  CONSTRAINT press_photograph_size_once UNIQUE (photograph_id, size),
  CONSTRAINT press_photograph_size_photograph FOREIGN KEY (photograph_id) REFERENCES press_photograph (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
