-- A table that an officer has uploaded to be imported: its text until it is forgotten, what its
-- columns hold, what was chosen for its rows, how far its import is, and what that has made of it,
-- so that it can be undone.
CREATE TABLE table_upload (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  owner VARCHAR(320) NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  content LONGTEXT,
  columns_of TEXT NOT NULL,
  choices MEDIUMTEXT NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  started_at DATETIME(6),
  moved_at DATETIME(6),
  seen_rows INT NOT NULL,
  imported_at DATETIME(6),
  imported_rows INT NOT NULL,
  left_out_rows INT NOT NULL,
  undone_at DATETIME(6),
  CONSTRAINT table_upload_pk PRIMARY KEY (id),
  CONSTRAINT table_upload_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What an import has created, such as 'delegation 12'.
CREATE TABLE table_upload_made (
  upload_id BIGINT NOT NULL,
  made VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT table_upload_made_pk PRIMARY KEY (upload_id, made),
  CONSTRAINT table_upload_made_upload FOREIGN KEY (upload_id) REFERENCES table_upload (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Which field officers chose for columns of that name, for the next file of the kind.
CREATE TABLE table_column_choice (
  id BIGINT NOT NULL AUTO_INCREMENT,
  summit_id BIGINT NOT NULL,
  kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  field VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT table_column_choice_pk PRIMARY KEY (id),
  CONSTRAINT table_column_choice_name UNIQUE (summit_id, kind, name),
  CONSTRAINT table_column_choice_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
