-- Lists of people that the officers of a summit keep under a name: whom they show, and in which columns.
CREATE TABLE attendee_view (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  name VARCHAR(60) NOT NULL,
  query VARCHAR(200) NOT NULL,
  category VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lacks VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  columns_shown VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT attendee_view_pk PRIMARY KEY (id),
  CONSTRAINT attendee_view_name UNIQUE (summit_id, name),
  CONSTRAINT attendee_view_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
