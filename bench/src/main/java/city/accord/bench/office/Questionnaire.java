package city.accord.bench.office;

import city.accord.bench.host.Summit;

/**
 * Ten answers of everybody: written into the database, since nobody fills in two thousand forms to
 * see how a page of the desk bears them.
 */
public final class Questionnaire {

  private static final String FIELDS =
      """
      INSERT INTO registration_field (version, category_id, position, kind, label, help, options,
        option_codes, is_required, officers_only)
      SELECT 0, c.id, 100 + n.n, 'SHORT_TEXT', CONCAT('{"en":"Question ', n.n, '"}'), '{}', '{}', '',
        FALSE, FALSE
      FROM attendee_category c
      JOIN (SELECT 1 n UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6
        UNION SELECT 7 UNION SELECT 8 UNION SELECT 9 UNION SELECT 10) n;
      """;
  private static final String ANSWERS =
      """
      INSERT INTO registration_answer (attendee_id, field_id, text_value, answered_at)
      SELECT a.id, f.id, CONCAT('Answer of guest ', a.id), UTC_TIMESTAMP(6)
      FROM attendee a JOIN registration_field f ON f.category_id = a.category_id
      WHERE f.position > 100;
      """;

  private Questionnaire() {}

  /** Asks ten questions of each category and answers them for everybody at the summit. */
  public static void fill(Summit summit) {
    summit.sql(FIELDS + ANSWERS);
  }
}
